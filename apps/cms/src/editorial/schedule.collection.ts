import { choiceField } from '@/fields/choice.field'

import { documentFields, personFields } from './review.collection'
import { systemCollection } from './system-collection'

export const scheduleStates = ['waiting', 'done', 'cancelled', 'failed'] as const

/** A publish or unpublish that a reviewer asked for at a time to come. Carried out once, by whichever process claims it. */
export const schedules = systemCollection({
  slug: 'schedules',
  labels: { singular: 'Schedule', plural: 'Schedules' },
  defaultSort: 'at',
  admin: {
    useAsTitle: 'documentTitle',
    defaultColumns: ['documentTitle', 'action', 'at', 'state', 'failure', 'requestedByName'],
    description: 'What goes live or is taken down later, and what went wrong.',
  },
  fields: [
    ...documentFields,
    choiceField('action', ['publish', 'unpublish'], { required: true }),
    { name: 'at', type: 'date', required: true, index: true, admin: { date: { pickerAppearance: 'dayAndTime' } } },
    choiceField('state', scheduleStates, { required: true, index: true }),
    { name: 'contentHash', type: 'text', required: true },
    ...personFields('requestedBy'),
    { name: 'reason', type: 'textarea' },
    { name: 'failure', type: 'textarea' },
    { name: 'doneAt', type: 'date' },
  ],
})
