import type { Where } from 'payload'

/** One condition of a list's filter, as the admin writes it into the address. */
export type Condition = {
  field: string
  operator: 'equals' | 'not_equals' | 'in' | 'exists' | 'less_than'
  value: string
}

/** A pile of documents: any of these groups of conditions holds. */
export type Pile = { key: string; name: string; any: Condition[][] }

const is = (field: string, value: string): Condition => ({ field, operator: 'equals', value })
const state = (value: string) => is('editorial.state', value)

export const mine = (person: string): Pile => ({ key: 'mine', name: 'Mine', any: [[is('editorial.owner', person)]] })
export const inReview: Pile = { key: 'in-review', name: 'In review', any: [[state('in-review')]] }
export const changesRequested: Pile = {
  key: 'changes-requested',
  name: 'Changes requested',
  any: [[state('changes-requested')]],
}
export const approved: Pile = {
  key: 'approved',
  name: 'Approved, not published',
  any: [[state('approved'), { field: 'editorial.publishAt', operator: 'exists', value: 'false' }]],
}
export const scheduled: Pile = {
  key: 'scheduled',
  name: 'Scheduled',
  any: [
    [{ field: 'editorial.publishAt', operator: 'exists', value: 'true' }],
    [{ field: 'editorial.unpublishAt', operator: 'exists', value: 'true' }],
  ],
}
/** Midnight, not now: the address of the list stays the same all day. */
const today = () => `${new Date().toISOString().slice(0, 10)}T00:00:00.000Z`

export const due = (now = today()): Pile => ({
  key: 'due',
  name: 'Due for another check',
  any: [[is('_status', 'published'), { field: 'editorial.reviewBy', operator: 'less_than', value: now }]],
})
export const translations: Pile = {
  key: 'translations',
  name: 'Translations to check',
  any: [[{ field: 'editorial.uncheckedIn', operator: 'in', value: 'si,ta' }]],
}
/** What a reviewer is asked for by name, and what nobody in particular is asked for. */
export const waitingFor = (person: string): Pile => ({
  key: 'waiting',
  name: 'Waiting for you',
  any: [
    [state('in-review'), is('editorial.assignee', person)],
    [
      state('in-review'),
      { field: 'editorial.assignee', operator: 'exists', value: 'false' },
      { field: 'editorial.owner', operator: 'not_equals', value: person },
    ],
  ],
})
export const changesAskedOf = (person: string): Pile => ({
  key: 'asked',
  name: 'Changes requested from you',
  any: [[state('changes-requested'), is('editorial.owner', person)]],
})

/** The filter as the database is asked. */
export function whereOf({ any }: Pile): Where {
  return {
    or: any.map((conditions) => ({
      and: conditions.map(({ field, operator, value }) => ({
        [field]: {
          [operator]: operator === 'in' ? value.split(',') : operator === 'exists' ? value === 'true' : value,
        },
      })),
    })),
  }
}

/** The filter as an address of the admin's list. */
export function searchOf({ any }: Pile): string {
  const search = new URLSearchParams()
  for (const [group, conditions] of any.entries()) {
    for (const [index, { field, operator, value }] of conditions.entries()) {
      const at = `where[or][${group}][and][${index}][${field}][${operator}]`
      if (operator === 'in')
        for (const [position, one] of value.split(',').entries()) search.set(`${at}[${position}]`, one)
      else search.set(at, value)
    }
  }
  return search.toString()
}
