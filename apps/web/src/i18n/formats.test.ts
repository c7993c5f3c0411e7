import { expect, test } from 'vitest'

import { formatsOf } from './formats'

test('dates are written as each language writes them', () => {
  expect(formatsOf('en').date('2026-03-01')).toBe('1 March 2026')
  expect(formatsOf('si').date('2026-01-20')).toBe('2026 ජනවාරි 20')
  expect(formatsOf('ta').date('2026-12-09')).toBe('9 டிசம்பர், 2026')
})

test('numbers are grouped by thousands, in every language and browser', () => {
  const { number, money } = formatsOf('ta')
  expect([0, 999, 1000, 150_000, 1_234_567, 1234.5678].map(number)).toEqual([
    '0',
    '999',
    '1,000',
    '150,000',
    '1,234,567',
    '1,234.5678',
  ])
  expect(money(90_000, 'LKR')).toBe('LKR 90,000')
})
