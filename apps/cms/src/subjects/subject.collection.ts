import { subjectLevels } from '@career-explorer/types'

import { reviewable } from '@/editorial/reviewable'
import { choicesField } from '@/fields/choice.field'
import { longestParagraph } from '@/fields/limits'
import { slugField } from '@/fields/slug.field'
import { titleField } from '@/fields/title.field'

/** A school subject, at one or more levels. */
export const subjects = reviewable({
  slug: 'subjects',
  labels: { singular: 'Subject', plural: 'Subjects' },
  reviewEveryMonths: 12,
  admin: {
    useAsTitle: 'name',
    group: 'School and work',
    defaultColumns: ['name', 'levels', 'editorial.state'],
    listSearchableFields: ['name', 'slug'],
    description: 'School subjects, from primary school to A/L.',
  },
  fields: [
    titleField('name', 'The Ministry’s own name.'),
    choicesField('levels', subjectLevels, {
      required: true,
      labels: {
        'ordinary-level': 'O/L',
        'advanced-level': 'A/L',
        'junior-secondary': 'Junior secondary (6-9)',
        primary: 'Primary (1-5)',
      },
    }),
    { name: 'description', type: 'textarea', localized: true, maxLength: longestParagraph },
    slugField({ from: 'name' }),
  ],
})
