import { fileURLToPath } from 'node:url'

import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: [{ find: /^@\//, replacement: fileURLToPath(new URL('src/', import.meta.url)) }] },
  test: {
    name: 'e2e',
    include: ['src/**/*.test.ts'],
    globalSetup: ['src/running-site.setup.ts'],
    pool: 'forks',
    // One installation for all journeys: they take turns.
    maxWorkers: 1,
    fileParallelism: false,
    // A browser on a busy machine loses a click now and then; what fails twice is broken.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
