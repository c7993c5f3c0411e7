import { locales, pathwayCosts, pathwayTypes } from '@career-explorer/types'
import type { Field } from 'payload'

import { choiceField, choicesField } from '@/fields/choice.field'
import { dayField } from '@/fields/day.field'
import { longestLine } from '@/fields/limits'
import { linkAddressField } from '@/fields/link-address.field'
import { richTextField } from '@/fields/rich-text.field'
import { codeListField, rowsField, textListField } from '@/fields/rows.field'
import { sourceKeyField } from '@/fields/source-key.field'

const languageNames = { si: 'Sinhala', ta: 'Tamil', en: 'English' }

/** The ways in, side by side. */
export const entry: Field[] = [
  rowsField('pathways', {
    label: 'Ways in',
    row: 'Way in',
    description: 'Plan A, B, C: at least three where three exist.',
    shows: ['name'],
    fields: [
      choiceField('type', pathwayTypes, { required: true, labels: { nvq: 'NVQ' } }),
      { name: 'name', type: 'text', localized: true, required: true, maxLength: longestLine },
      textListField('institutions', { row: 'Institution' }),
      codeListField('uniCodes', { label: 'UNI-CODEs', row: 'UNI-CODE' }),
      { name: 'streams', label: 'A/L streams', type: 'relationship', relationTo: 'streams', hasMany: true },
      textListField('requirements', { row: 'Requirement' }),
      {
        type: 'row',
        fields: [
          { name: 'nvqLevel', label: 'NVQ level', type: 'number', min: 1, max: 7, admin: { width: '33%', step: 1 } },
          {
            name: 'slqfLevel',
            label: 'SLQF level (2015)',
            type: 'number',
            min: 1,
            max: 12,
            admin: { width: '33%', step: 1 },
          },
          {
            name: 'durationMonths',
            label: 'Months',
            type: 'number',
            min: 1,
            max: 240,
            admin: { width: '33%', step: 1 },
          },
        ],
      },
      {
        type: 'row',
        fields: [
          choiceField('cost', pathwayCosts, { admin: { width: '50%' } }),
          choicesField('mediums', locales, { label: 'Taught in', labels: languageNames, admin: { width: '50%' } }),
        ],
      },
      linkAddressField(),
      {
        type: 'row',
        fields: [
          sourceKeyField({ width: '50%' }),
          dayField('checkedOn', {
            label: 'Checked on',
            description: 'The day somebody last looked it up.',
            width: '50%',
          }),
        ],
      },
    ],
  }),
  richTextField('registration', {
    label: 'Registration and licences',
    description: 'Which council or body must register you before you may work.',
  }),
]
