import { reviewable } from '@/editorial/reviewable'
import { slugField } from '@/fields/slug.field'

import { after } from './after.fields'
import { entry } from './entry.fields'
import { identity } from './identity.fields'
import { payAndOutlook } from './pay-and-outlook.fields'
import { roadmap } from './roadmap.fields'
import { trust } from './trust.fields'
import { understand } from './understand.fields'

/** A page about one kind of work, from what it is to how one gets there and what else there is. */
export const careers = reviewable({
  slug: 'careers',
  labels: { singular: 'Career', plural: 'Careers' },
  reviewEveryMonths: 12,
  admin: {
    useAsTitle: 'title',
    group: 'Guide',
    defaultColumns: ['title', 'categories', 'editorial.state', 'editorial.owner', 'editorial.reviewBy', 'updatedAt'],
    listSearchableFields: ['title', 'slug', 'tagline'],
    description: 'What students read about one kind of work.',
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: 'The career', fields: identity },
        { label: 'Understand', fields: understand },
        { label: 'Roadmap', fields: roadmap },
        { label: 'Ways in', fields: entry },
        { label: 'Pay and outlook', fields: payAndOutlook },
        { label: 'Afterwards', fields: after },
        { label: 'Trust', fields: trust },
      ],
    },
    slugField({ from: 'title' }),
  ],
})
