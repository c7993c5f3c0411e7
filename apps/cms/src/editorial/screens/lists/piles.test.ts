import { expect, test } from 'vitest'

import { scheduled, searchOf, translations, waitingFor, whereOf } from './piles'

test('the count on the dashboard and the list that it leads to ask the same', () => {
  expect(whereOf(waitingFor('p'))).toEqual({
    or: [
      { and: [{ 'editorial.state': { equals: 'in-review' } }, { 'editorial.assignee': { equals: 'p' } }] },
      {
        and: [
          { 'editorial.state': { equals: 'in-review' } },
          { 'editorial.assignee': { exists: false } },
          { 'editorial.owner': { not_equals: 'p' } },
        ],
      },
    ],
  })
  expect([...new URLSearchParams(searchOf(waitingFor('p')))]).toEqual([
    ['where[or][0][and][0][editorial.state][equals]', 'in-review'],
    ['where[or][0][and][1][editorial.assignee][equals]', 'p'],
    ['where[or][1][and][0][editorial.state][equals]', 'in-review'],
    ['where[or][1][and][1][editorial.assignee][exists]', 'false'],
    ['where[or][1][and][2][editorial.owner][not_equals]', 'p'],
  ])
})

test('a filter for one of several values lists them', () => {
  expect(whereOf(translations)).toEqual({ or: [{ and: [{ 'editorial.uncheckedIn': { in: ['si', 'ta'] } }] }] })
  expect(decodeURIComponent(searchOf(translations))).toBe(
    'where[or][0][and][0][editorial.uncheckedIn][in][0]=si&where[or][0][and][0][editorial.uncheckedIn][in][1]=ta',
  )
  expect(scheduled.any).toHaveLength(2)
})
