import { activityCosts, skillKinds } from '@career-explorer/types'

import { reviewable } from '@/editorial/reviewable'
import { choiceField } from '@/fields/choice.field'
import { longestLine, longestParagraph } from '@/fields/limits'
import { linkAddressField } from '@/fields/link-address.field'
import { rowsField } from '@/fields/rows.field'
import { slugField } from '@/fields/slug.field'
import { titleField } from '@/fields/title.field'

/** Something a person learns to do, and where to learn it. */
export const skills = reviewable({
  slug: 'skills',
  labels: { singular: 'Skill', plural: 'Skills' },
  reviewEveryMonths: 24,
  admin: {
    useAsTitle: 'name',
    group: 'Guide',
    defaultColumns: ['name', 'kind', 'editorial.state', 'updatedAt'],
    listSearchableFields: ['name', 'slug'],
    description: 'What people learn to do. Roadmaps name them stage by stage.',
  },
  fields: [
    titleField('name', 'A few words, such as “Reading circuit diagrams”.'),
    choiceField('kind', skillKinds, { required: true }),
    { name: 'description', type: 'textarea', localized: true, maxLength: longestParagraph },
    rowsField('resources', {
      label: 'Where to learn it',
      row: 'Resource',
      shows: ['title'],
      fields: [
        { name: 'title', type: 'text', localized: true, required: true, maxLength: longestLine },
        {
          type: 'row',
          fields: [
            linkAddressField({ required: true, width: '66%' }),
            choiceField('cost', activityCosts, { admin: { width: '33%' } }),
          ],
        },
      ],
    }),
    slugField({ from: 'name' }),
  ],
})
