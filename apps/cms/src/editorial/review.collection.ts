import type { Field } from 'payload'

import { choiceField } from '@/fields/choice.field'

import { systemCollection } from './system-collection'

/** `open` states ask somebody to do something; the others are how a review ended. */
export const openStates = ['in-review', 'changes-requested', 'approved'] as const
export const closedStates = ['published', 'superseded', 'withdrawn'] as const

/** Type and id as text, no foreign key: a review outlives its document. */
export const documentFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'documentType', type: 'text', required: true, index: true, admin: { width: '33%' } },
      { name: 'documentId', type: 'text', required: true, index: true, admin: { width: '33%' } },
      { name: 'documentTitle', type: 'text', required: true, admin: { width: '33%' } },
    ],
  },
]

/** A person as text, id and name: what somebody did stays readable when the account is gone. */
export const personFields = (name: string): Field[] => [
  { name: `${name}Id`, type: 'text', index: true },
  { name: `${name}Name`, type: 'text' },
]

/** One cycle from submitting to going live. The decisions are made from these rows, never from the document. */
export const reviews = systemCollection({
  slug: 'reviews',
  labels: { singular: 'Review', plural: 'Reviews' },
  defaultSort: '-createdAt',
  admin: {
    useAsTitle: 'documentTitle',
    defaultColumns: [
      'documentTitle',
      'documentType',
      'state',
      'submittedByName',
      'assigneeName',
      'dueOn',
      'decidedByName',
    ],
    listSearchableFields: ['documentTitle', 'submittedByName', 'assigneeName'],
    description: 'Every review there was, open ones first to look at.',
  },
  fields: [
    ...documentFields,
    choiceField('state', [...openStates, ...closedStates], { required: true, index: true }),
    { name: 'cycle', type: 'number', required: true },
    { name: 'contentHash', type: 'text', required: true },
    { name: 'versionId', type: 'text' },
    ...personFields('submittedBy'),
    { name: 'submittedAt', type: 'date', required: true },
    ...personFields('assignee'),
    { name: 'dueOn', type: 'date' },
    ...personFields('decidedBy'),
    { name: 'decidedAt', type: 'date' },
    { name: 'closedAt', type: 'date' },
    {
      name: 'contributors',
      type: 'json',
      admin: { description: 'Who wrote what is under review: none of them may approve it.' },
    },
    { name: 'checks', type: 'json', admin: { description: 'What the checks said when it was submitted.' } },
  ],
})
