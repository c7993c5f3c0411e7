import { locales } from '@career-explorer/types'
import type { GroupField } from 'payload'

import { choiceField, choicesField } from '@/fields/choice.field'
import { dayField } from '@/fields/day.field'

export const reviewStates = ['draft', 'in-review', 'changes-requested', 'approved', 'published'] as const
export type ReviewState = (typeof reviewStates)[number]

const ofPerson = {
  readOnly: true,
  allowEdit: false,
  components: { Cell: '/editorial/screens/lists/person-cell#PersonCell' },
}

/**
 * Where a document stands, for columns, filters and dashboards. Written by the workflow only, and never trusted for a
 * decision: those are made from the `reviews` rows.
 */
export const editorialFields: GroupField = {
  name: 'editorial',
  label: 'Review',
  type: 'group',
  admin: {
    position: 'sidebar',
    readOnly: true,
    components: { Field: '/editorial/screens/edit/standing-field#StandingField' },
  },
  fields: [
    choiceField('state', reviewStates, {
      labels: { published: 'Live' },
      defaultValue: 'draft',
      index: true,
      admin: { readOnly: true },
    }),
    { name: 'owner', type: 'relationship', relationTo: 'users', admin: { ...ofPerson } },
    {
      name: 'assignee',
      label: 'Reviewer',
      type: 'relationship',
      relationTo: 'users',
      admin: { ...ofPerson },
    },
    { ...dayField('dueOn', { label: 'Review due' }), admin: { readOnly: true, date: { pickerAppearance: 'dayOnly' } } },
    {
      ...dayField('lastReviewedOn', { label: 'Last reviewed' }),
      admin: { readOnly: true, date: { pickerAppearance: 'dayOnly' } },
    },
    {
      ...dayField('reviewBy', { label: 'Review again by' }),
      index: true,
      admin: { readOnly: true, date: { pickerAppearance: 'dayOnly' } },
    },
    {
      name: 'publishAt',
      label: 'Goes live',
      type: 'date',
      admin: { readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'unpublishAt',
      label: 'Is taken down',
      type: 'date',
      admin: { readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
    },
    choicesField('uncheckedIn', locales, {
      label: 'Translations nobody has checked',
      labels: { en: 'English', si: 'Sinhala', ta: 'Tamil' },
      admin: { readOnly: true },
    }),
  ],
}
