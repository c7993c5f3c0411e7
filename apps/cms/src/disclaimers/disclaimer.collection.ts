import { disclaimerPlacements, disclaimerSeverities } from '@career-explorer/types'

import { reviewable } from '@/editorial/reviewable'
import { choiceField, choicesField } from '@/fields/choice.field'
import { longestLine } from '@/fields/limits'
import { linkAddressField } from '@/fields/link-address.field'
import { richTextField } from '@/fields/rich-text.field'
import { rowsField } from '@/fields/rows.field'
import { slugField } from '@/fields/slug.field'
import { titleField } from '@/fields/title.field'

/** A caution that stands beside what it concerns, with the official place to check. */
export const disclaimers = reviewable({
  slug: 'disclaimers',
  labels: { singular: 'Disclaimer', plural: 'Disclaimers' },
  reviewEveryMonths: 12,
  admin: {
    useAsTitle: 'title',
    group: 'Guide',
    defaultColumns: ['title', 'severity', 'placement', 'editorial.state'],
    listSearchableFields: ['title', 'slug'],
    description: 'Cautions such as “rules change every year: check with the UGC”.',
  },
  fields: [
    titleField('title', 'A few words.'),
    richTextField('body', { required: true }),
    {
      type: 'row',
      fields: [
        choiceField('severity', disclaimerSeverities, {
          required: true,
          defaultValue: 'info',
          admin: { width: '50%' },
        }),
        choicesField('placement', disclaimerPlacements, {
          required: true,
          admin: { width: '50%', description: 'Where it is shown on every page of that kind.' },
        }),
      ],
    },
    rowsField('links', {
      label: 'Official links',
      row: 'Link',
      shows: ['label'],
      fields: [
        { name: 'label', type: 'text', localized: true, required: true, maxLength: longestLine },
        linkAddressField({ required: true }),
      ],
    }),
    slugField({ from: 'title' }),
  ],
})
