import { admins } from '@/access/rules'
import { choiceField } from '@/fields/choice.field'

import { exportHistory } from './history/export.endpoint'
import { documentFields, personFields } from './review.collection'
import { systemCollection } from './system-collection'

export const activityActions = [
  'created',
  'edited',
  'restored',
  'imported',
  'submitted',
  'withdrawn',
  'superseded',
  'changes-requested',
  'commented',
  'comment-resolved',
  'approved',
  'scheduled',
  'unscheduled',
  'schedule-failed',
  'published',
  'emergency-published',
  'unpublished',
  'confirmed-accurate',
  'references-replaced',
  'trashed',
  'taken-from-trash',
  'deleted',
  'translation-checked',
  'signed-in',
  'sign-in-refused',
  'account-made',
  'account-deleted',
  'invited',
  'invite-revoked',
  'link-sent',
  'password-changed',
  'roles-changed',
  'second-factor-on',
  'second-factor-off',
  'second-factor-reset',
  'recovery-code-used',
  'recovery-codes-made',
] as const
export type ActivityAction = (typeof activityActions)[number]

export const activityChannels = ['REST', 'local', 'job', 'CLI', 'system'] as const

/** Who did what, when and why. Only ever added to: a trigger in PostgreSQL refuses changes and deletions. */
export const activity = systemCollection({
  slug: 'activity',
  labels: { singular: 'Entry', plural: 'History' },
  read: admins,
  defaultSort: '-at',
  admin: {
    useAsTitle: 'documentTitle',
    defaultColumns: ['at', 'actorName', 'action', 'documentType', 'documentTitle', 'reason'],
    listSearchableFields: ['documentTitle', 'actorName', 'reason'],
    description: 'Everything that was done, newest first.',
    components: { beforeListTable: ['/editorial/history/export-button#ExportButton'] },
  },
  endpoints: [exportHistory],
  fields: [
    { name: 'at', type: 'date', required: true, index: true, admin: { date: { pickerAppearance: 'dayAndTime' } } },
    ...personFields('actor'),
    choiceField('action', activityActions, { required: true, index: true }),
    ...documentFields,
    {
      type: 'row',
      fields: [
        { name: 'fromState', type: 'text' },
        { name: 'toState', type: 'text' },
      ],
    },
    { name: 'versionId', type: 'text' },
    { name: 'contentHash', type: 'text' },
    choiceField('channel', activityChannels, { required: true, labels: { REST: 'REST', CLI: 'CLI' } }),
    { name: 'reason', type: 'textarea' },
  ],
})
