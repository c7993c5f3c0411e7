import { payLevels, payPeriods, payRegions } from '@career-explorer/types'
import type { Field } from 'payload'

import { choiceField } from '@/fields/choice.field'
import { richTextField } from '@/fields/rich-text.field'
import { rowsField } from '@/fields/rows.field'
import { sourceKeyField, validateCurrency } from '@/fields/source-key.field'

/** What it pays, with its source, and where it is going. */
export const payAndOutlook: Field[] = [
  rowsField('pay', {
    label: 'Pay ranges',
    row: 'Pay range',
    description: 'Only with a source and its year. No source: leave it out.',
    shows: ['level', 'currency'],
    fields: [
      {
        type: 'row',
        fields: [
          choiceField('level', payLevels, { required: true, admin: { width: '25%' } }),
          choiceField('region', payRegions, {
            required: true,
            labels: { local: 'In Sri Lanka' },
            defaultValue: 'local',
            admin: { width: '25%' },
          }),
          {
            name: 'currency',
            type: 'text',
            required: true,
            defaultValue: 'LKR',
            minLength: 3,
            maxLength: 3,
            validate: validateCurrency,
            admin: { width: '25%', description: 'Three letters, such as LKR.' },
          },
          choiceField('period', payPeriods, {
            required: true,
            labels: { month: 'A month', year: 'A year' },
            defaultValue: 'month',
            admin: { width: '25%' },
          }),
        ],
      },
      {
        type: 'row',
        fields: [
          { name: 'minimum', type: 'number', min: 0, admin: { width: '25%' } },
          { name: 'maximum', type: 'number', min: 0, admin: { width: '25%' } },
          {
            name: 'year',
            type: 'number',
            required: true,
            min: 1990,
            max: 2100,
            admin: { width: '25%', description: 'Of the figures.' },
          },
          sourceKeyField({ width: '25%' }),
        ],
      },
    ],
  }),
  richTextField('outlook', { description: 'Is the work growing, changing, disappearing? Says who, and when.' }),
]
