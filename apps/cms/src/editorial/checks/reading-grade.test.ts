import { expect, test } from 'vitest'

import { readingGrade } from './reading-grade'

test('short words and sentences read easily', () => {
  expect(readingGrade('You fix a fuse. You pull a new wire. The light is on.')).toBeLessThan(2)
})

test('long words and sentences read hard', () => {
  const text =
    'Organisational responsibilities necessitate comprehensive interdisciplinary communication, notwithstanding considerable administrative complications.'
  expect(readingGrade(text)).toBeGreaterThan(12)
})

test('no words have no grade', () => {
  expect(readingGrade('')).toBe(0)
  expect(readingGrade('1,234 – 5.')).toBe(0)
})
