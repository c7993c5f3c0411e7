import type { Field } from 'payload'

import { dayField } from '@/fields/day.field'
import { longestLine } from '@/fields/limits'
import { linkAddressField } from '@/fields/link-address.field'
import { rowsField } from '@/fields/rows.field'
import { validateSourceKey } from '@/fields/source-key.field'

/** Where the facts come from. */
export const trust: Field[] = [
  rowsField('sources', {
    row: 'Source',
    description: 'Where the facts on this page come from. Pay ranges and ways in name a source by its key.',
    shows: ['title', 'key'],
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'key',
            type: 'text',
            required: true,
            maxLength: 60,
            validate: validateSourceKey,
            admin: { width: '33%', description: 'A short word of your own, such as ugc-2024.' },
          },
          { name: 'title', type: 'text', required: true, maxLength: longestLine, admin: { width: '66%' } },
        ],
      },
      {
        type: 'row',
        fields: [
          { name: 'publisher', type: 'text', maxLength: longestLine, admin: { width: '33%' } },
          linkAddressField({ width: '33%' }),
          dayField('accessedOn', { label: 'Read on', width: '33%' }),
        ],
      },
    ],
  }),
  {
    name: 'disclaimers',
    type: 'relationship',
    relationTo: 'disclaimers',
    hasMany: true,
    admin: { description: 'Beside the ones every page or every career shows.' },
  },
  {
    name: 'seo',
    label: 'For search engines',
    type: 'group',
    fields: [
      { name: 'title', type: 'text', localized: true, maxLength: 70 },
      { name: 'description', type: 'textarea', localized: true, maxLength: 200, admin: { rows: 2 } },
    ],
  },
]
