import { admins } from '@/access/rules'
import { choiceField } from '@/fields/choice.field'

import { systemCollection } from '@/editorial/system-collection'

export const mailStates = ['waiting', 'sent', 'failed', 'kept'] as const

/** Every mail the workflow wrote: sent when there is a mail server, kept here to read when there is none. */
export const mails = systemCollection({
  slug: 'mails',
  labels: { singular: 'Mail', plural: 'Mails' },
  read: admins,
  defaultSort: '-createdAt',
  admin: {
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'to', 'state', 'createdAt', 'failure'],
    description: 'What was mailed, and what would have been: without a mail server the mails stay here.',
  },
  fields: [
    { name: 'to', type: 'email', required: true },
    {
      name: 'key',
      type: 'text',
      unique: true,
      admin: { hidden: true, description: 'Keeps a periodic mail from being written twice.' },
    },
    { name: 'subject', type: 'text', required: true },
    { name: 'text', type: 'textarea', required: true },
    choiceField('state', mailStates, { required: true, index: true }),
    { name: 'attempts', type: 'number', required: true, defaultValue: 0 },
    { name: 'nextAttemptAt', type: 'date' },
    { name: 'sentAt', type: 'date' },
    { name: 'failure', type: 'textarea' },
  ],
})
