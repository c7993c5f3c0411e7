import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { keptSecret } from './secrets.mjs'

test('a secret is made once, and only its owner can read it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-secret-'))
  const secret = keptSecret(join(folder, 'data'), 'one')
  expect(secret).toHaveLength(43)
  expect(keptSecret(join(folder, 'data'), 'one')).toBe(secret)
  expect(keptSecret(join(folder, 'data'), 'two')).not.toBe(secret)
  expect(statSync(join(folder, 'data', 'one')).mode & 0o777).toBe(0o600)
  expect(readdirSync(join(folder, 'data'))).toEqual(['one', 'two'])
  rmSync(folder, { recursive: true })
})
