/** The tests that need no database: fast enough to run once for each mutant. */
import { fileURLToPath } from 'node:url'

import { defineConfig } from 'vitest/config'

import { tests } from './mutated'

export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  resolve: { alias: [{ find: /^@\//, replacement: fileURLToPath(new URL('../../src/', import.meta.url)) }] },
  test: { include: tests, environment: 'node' },
})
