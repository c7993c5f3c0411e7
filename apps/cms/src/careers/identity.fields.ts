import { competitionLevels, demandLevels, remoteLevels } from '@career-explorer/types'
import type { Field } from 'payload'

import { choiceField } from '@/fields/choice.field'
import { longestLine } from '@/fields/limits'
import { textListField } from '@/fields/rows.field'
import { titleField } from '@/fields/title.field'

/** What the career is called and how it is found. */
export const identity: Field[] = [
  titleField('title', 'What people call this work, such as “Marine engineer”.'),
  {
    name: 'tagline',
    type: 'textarea',
    localized: true,
    required: true,
    maxLength: longestLine,
    admin: {
      rows: 2,
      description: 'One sentence a 15-year-old understands. It stands under the title and on the card.',
    },
  },
  {
    name: 'categories',
    type: 'relationship',
    relationTo: 'categories',
    hasMany: true,
    required: true,
    admin: { description: 'The first one is the main one; its icon is the career’s.' },
  },
  {
    type: 'row',
    fields: [
      choiceField('demand', demandLevels, {
        required: true,
        admin: { width: '33%', description: 'How many employers look for people.' },
      }),
      choiceField('competition', competitionLevels, {
        required: true,
        admin: { width: '33%', description: 'How hard it is to get in.' },
      }),
      choiceField('remote', remoteLevels, {
        defaultValue: 'none',
        labels: { none: 'No remote work', partly: 'Partly remote', fully: 'Fully remote' },
        admin: { width: '33%' },
      }),
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'globalCareer',
        label: 'The training counts abroad',
        type: 'checkbox',
        defaultValue: false,
        admin: { width: '50%' },
      },
      {
        name: 'entrepreneurial',
        label: 'Can be an own business',
        type: 'checkbox',
        defaultValue: false,
        admin: { width: '50%' },
      },
    ],
  },
  { name: 'heroImage', label: 'Picture', type: 'upload', relationTo: 'media' },
  textListField('alternativeTitles', {
    label: 'Other names',
    row: 'Name',
    description: 'Shown under the title: other words for the same work.',
  }),
  textListField('searchTerms', {
    label: 'Search words',
    row: 'Search word',
    description:
      'Never shown. Other words for it, also spoken ones, specialities, what somebody does, where and with what: whatever a student may type. Misspelt words are understood by themselves.',
  }),
]
