import { choiceField } from '@/fields/choice.field'
import { longestParagraph } from '@/fields/limits'

import { personFields } from './review.collection'
import { systemCollection } from './system-collection'

export const commentWeights = ['must-fix', 'suggestion'] as const

/** What a reviewer says about a place in a document. */
export const reviewComments = systemCollection({
  slug: 'review-comments',
  labels: { singular: 'Comment', plural: 'Comments' },
  defaultSort: 'createdAt',
  admin: { useAsTitle: 'body', defaultColumns: ['body', 'weight', 'authorName', 'resolvedAt'], hidden: true },
  fields: [
    { name: 'review', type: 'relationship', relationTo: 'reviews', required: true, index: true },
    { name: 'body', type: 'textarea', required: true, maxLength: longestParagraph },
    { name: 'fieldPath', type: 'text' },
    choiceField('weight', commentWeights, { required: true }),
    ...personFields('author'),
    ...personFields('resolvedBy'),
    { name: 'resolvedAt', type: 'date' },
  ],
})
