import type { PayRange } from '@career-explorer/types'
import { expect, test } from 'vitest'

import { aCareer } from '@/testing/careers'
import { payScales } from './pay-scales'

const aRange = (changes: Partial<PayRange>): PayRange => {
  const [range] = aCareer().pay
  if (!range) throw new Error('the example has no pay')
  return { ...range, ...changes }
}

test('rupees and dollars are never on one axis, and rupees come first', () => {
  const scales = payScales([
    aRange({ currency: 'USD', minimum: 900, maximum: 1200 }),
    aRange({ level: 'senior', minimum: 200_000, maximum: 300_000 }),
    aRange({ level: 'entry' }),
    aRange({ region: 'overseas', currency: 'USD', period: 'year', minimum: 80_000, maximum: null }),
  ])
  expect(scales.map(({ key, end }) => [key, end])).toEqual([
    ['local LKR month', 300_000],
    ['local USD month', 1200],
    ['overseas USD year', 80_000],
  ])
  expect(scales[0]?.ranges.map(({ level }) => level)).toEqual(['entry', 'senior'])
})

test('pay by the month and by the year is not on one axis either', () => {
  expect(payScales([aRange({}), aRange({ period: 'year' })])).toHaveLength(2)
})

test('without any pay there is no axis', () => {
  expect(payScales([])).toEqual([])
})
