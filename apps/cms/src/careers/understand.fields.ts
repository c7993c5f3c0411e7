import { hollandThemes } from '@career-explorer/types'
import type { Field } from 'payload'

import { choicesField } from '@/fields/choice.field'
import { longestLine, longestParagraph } from '@/fields/limits'
import { richTextField } from '@/fields/rich-text.field'
import { rowsField, textListField } from '@/fields/rows.field'

/** What the work is. */
export const understand: Field[] = [
  richTextField('overview', { required: true, description: 'What this work is, in three to five short paragraphs.' }),
  rowsField('dailyTasks', {
    label: 'Day to day',
    row: 'Task',
    description:
      'Eight to twelve things a person in this job really does. The lead is a few words in bold before the text.',
    shows: ['lead', 'text'],
    fields: [
      { name: 'lead', type: 'text', localized: true, maxLength: longestLine },
      {
        name: 'text',
        type: 'textarea',
        localized: true,
        required: true,
        maxLength: longestParagraph,
        admin: { rows: 2 },
      },
    ],
  }),
  rowsField('specialisations', {
    row: 'Specialisation',
    shows: ['name'],
    fields: [
      { name: 'name', type: 'text', localized: true, required: true, maxLength: longestLine },
      { name: 'text', type: 'textarea', localized: true, maxLength: longestParagraph, admin: { rows: 2 } },
    ],
  }),
  richTextField('whyItMatters', { label: 'Why it matters' }),
  textListField('mayNotSuit', {
    label: 'May not suit you if…',
    row: 'Reason',
    description: 'Honest reasons to choose something else.',
  }),
  textListField('workplaces', { row: 'Workplace' }),
  choicesField('themes', hollandThemes, {
    label: 'Interests',
    labels: {
      realistic: 'Realistic: making and mending',
      investigative: 'Investigative: finding out',
      artistic: 'Artistic: creating',
      social: 'Social: helping and teaching',
      enterprising: 'Enterprising: leading and selling',
      conventional: 'Conventional: ordering and keeping',
    },
    admin: { description: 'One to three, the strongest first. The interest quiz leads here by them.' },
  }),
]
