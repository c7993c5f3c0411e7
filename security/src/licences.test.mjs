import { expect, test } from 'vitest'

import { isAllowed, licenceFaults, licencesInUse } from './licences.mjs'

test('every licence of what we ship lets others run, change and pass on the project', () => {
  const shipped = licencesInUse()
  expect(shipped.length).toBeGreaterThan(100)
  expect(licenceFaults(shipped)).toEqual([])
})

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0)', true],
  ['MIT AND ISC', true],
  ['MIT AND GPL-3.0', false],
  ['AGPL-3.0-only', false],
  ['SEE LICENSE IN terms.txt', false],
  ['none named', false],
])('%s: may it be shipped? %s', (licence, may) => {
  expect(isAllowed(licence)).toBe(may)
  expect(licenceFaults([{ name: 'something', version: '1.0.0', licence }])).toHaveLength(may ? 0 : 1)
})
