import type { Field } from 'payload'

import { longestParagraph } from '@/fields/limits'
import { rowsField, textListField } from '@/fields/rows.field'

/** What comes afterwards, and what else there is. */
export const after: Field[] = [
  textListField('progression', { label: 'Career steps', row: 'Step' }),
  rowsField('alternatives', {
    label: 'Backup options',
    row: 'Option',
    description: 'What to do if this does not work out. Choose a career when we have it; otherwise write its name.',
    fields: [
      { name: 'career', type: 'relationship', relationTo: 'careers', custom: { optionalReference: true } },
      { name: 'text', type: 'textarea', localized: true, maxLength: longestParagraph, admin: { rows: 2 } },
    ],
  }),
  {
    name: 'relatedCareers',
    type: 'relationship',
    relationTo: 'careers',
    hasMany: true,
    custom: { optionalReference: true },
  },
]
