/** The tests that need no database: fast enough to run once for each mutant. */
import { fileURLToPath } from 'node:url'

import { newSecret } from '@career-explorer/environment/secrets'
import { defineConfig } from 'vitest/config'

import { tests } from './mutated'

export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  resolve: { alias: [{ find: /^@\//, replacement: fileURLToPath(new URL('../../src/', import.meta.url)) }] },
  test: {
    include: tests,
    environment: 'node',
    // Read where things are imported, and never used.
    env: { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing', PAYLOAD_SECRET: newSecret() },
  },
})
