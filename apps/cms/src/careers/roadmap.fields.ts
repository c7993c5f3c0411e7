import { activityCosts } from '@career-explorer/types'
import type { Field } from 'payload'

import { choiceField } from '@/fields/choice.field'
import { longestParagraph } from '@/fields/limits'
import { linkAddressField } from '@/fields/link-address.field'
import { rowsField, textListField } from '@/fields/rows.field'

/** What to do in each stage from school to work. */
export const roadmap: Field[] = [
  rowsField('roadmap', {
    label: 'Stages',
    row: 'Stage',
    description: 'One row for each stage of school and work, in order.',
    shows: ['decisionPoint'],
    fields: [
      { name: 'stage', type: 'relationship', relationTo: 'stages', required: true },
      textListField('whatToDo', { label: 'What to do', row: 'Step' }),
      { name: 'subjects', label: 'Key subjects', type: 'relationship', relationTo: 'subjects', hasMany: true },
      { name: 'skills', label: 'Skills to build', type: 'relationship', relationTo: 'skills', hasMany: true },
      rowsField('activities', {
        label: 'Suggested activities',
        row: 'Activity',
        fields: [
          {
            name: 'text',
            type: 'textarea',
            localized: true,
            required: true,
            maxLength: longestParagraph,
            admin: { rows: 2 },
          },
          {
            type: 'row',
            fields: [
              linkAddressField({ width: '66%' }),
              choiceField('cost', activityCosts, { admin: { width: '33%' } }),
            ],
          },
        ],
      }),
      textListField('milestones', { row: 'Milestone', description: 'Exams, results, closing dates.' }),
      textListField('importantNotes', { label: 'Important notes', row: 'Note' }),
      {
        name: 'decisionPoint',
        label: 'Decision point',
        type: 'textarea',
        localized: true,
        maxLength: longestParagraph,
        admin: { rows: 3, description: 'What is decided here, and which doors each choice opens and closes.' },
      },
    ],
  }),
]
