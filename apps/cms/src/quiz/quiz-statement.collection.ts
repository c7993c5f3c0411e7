import { hollandThemes } from '@career-explorer/types'

import { reviewable } from '@/editorial/reviewable'
import { choiceField } from '@/fields/choice.field'
import { slugField } from '@/fields/slug.field'
import { titleField } from '@/fields/title.field'

/** A sentence of the interest quiz that a student agrees with, more or less. */
export const quizStatements = reviewable({
  slug: 'quiz-statements',
  labels: { singular: 'Quiz statement', plural: 'Quiz statements' },
  reviewEveryMonths: 36,
  admin: {
    useAsTitle: 'text',
    group: 'Guide',
    defaultColumns: ['text', 'theme', 'order', 'editorial.state'],
    listSearchableFields: ['text', 'slug'],
    description: 'The sentences of the interest quiz, in our own words; five for each theme.',
  },
  defaultSort: 'order',
  fields: [
    titleField('text', 'Such as “I like to find out why something broke.”'),
    {
      type: 'row',
      fields: [
        choiceField('theme', hollandThemes, { required: true, admin: { width: '50%' } }),
        { name: 'order', type: 'number', required: true, admin: { width: '50%', description: 'Small numbers first.' } },
      ],
    },
    slugField({ from: 'text' }),
  ],
})
