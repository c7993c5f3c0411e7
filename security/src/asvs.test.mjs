import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { rowsOf, tableFaults } from './asvs.mjs'
import { readText, root } from './workspace.mjs'

const rows = rowsOf(readText('docs/security/asvs.md'))
const read = (/** @type {string} */ path) => (existsSync(join(root, path)) ? readText(path) : null)

test('each requirement of level 1 says where we stand, and the tests that show it are there', () => {
  expect(tableFaults(rows, read)).toEqual([])
  expect(rows).toHaveLength(70)
})

test('whoever keeps the table is told what is wrong with it', () => {
  const [first, ...others] = rows
  const faultsWith = (/** @type {object} */ change) =>
    tableFaults([...others, ...(first ? [{ ...first, ...change }] : [])], read)
  expect(faultsWith({})).toEqual([])
  expect(tableFaults(others, read)).toEqual(['V1.2.1 is missing.'])
  expect(tableFaults([...rows, ...others], read)).toHaveLength(others.length)
  for (const wrong of [
    { id: 'V1.1.1' },
    { state: 'sure' },
    { because: 'it is so' },
    { because: '`apps/web/site/render.test.ts` “a test that nobody wrote”' },
    { because: '`apps/web/site/gone.test.ts` “no text can leave its place in the page”' },
    { state: 'built', because: 'it is built so, somewhere in the code' },
    { state: 'open', because: '' },
  ]) {
    expect(faultsWith(wrong).length).toBeGreaterThan(0)
  }
})
