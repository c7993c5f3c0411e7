import { stageKinds } from '@career-explorer/types'

import { reviewable } from '@/editorial/reviewable'
import { choiceField } from '@/fields/choice.field'
import { longestLine, longestParagraph } from '@/fields/limits'
import { slugField } from '@/fields/slug.field'
import { titleField } from '@/fields/title.field'

/** A stretch of the way from school to work, or a gate between two. Data, not code: the school reform moves grades. */
export const stages = reviewable({
  slug: 'stages',
  labels: { singular: 'Stage', plural: 'Stages' },
  reviewEveryMonths: 12,
  admin: {
    useAsTitle: 'name',
    group: 'School and work',
    defaultColumns: ['name', 'grades', 'kind', 'order', 'editorial.state'],
    listSearchableFields: ['name', 'slug'],
    description: 'The stretches from school to work that every roadmap is made of.',
  },
  defaultSort: 'order',
  fields: [
    titleField('name', 'Such as “O/L”.'),
    {
      name: 'grades',
      type: 'text',
      localized: true,
      maxLength: longestLine,
      admin: { description: 'Such as “Grades 10-11”.' },
    },
    {
      type: 'row',
      fields: [
        { name: 'ageFrom', label: 'From age', type: 'number', min: 3, max: 99, admin: { width: '25%', step: 1 } },
        { name: 'ageTo', label: 'To age', type: 'number', min: 3, max: 99, admin: { width: '25%', step: 1 } },
        { name: 'order', type: 'number', required: true, admin: { width: '25%', description: 'Small numbers first.' } },
        choiceField('kind', stageKinds, {
          required: true,
          defaultValue: 'stage',
          labels: { stage: 'Stage', gate: 'Gate: a choice or an exam' },
          admin: { width: '25%' },
        }),
      ],
    },
    { name: 'summary', type: 'textarea', localized: true, maxLength: longestParagraph },
    slugField({ from: 'name' }),
  ],
})
