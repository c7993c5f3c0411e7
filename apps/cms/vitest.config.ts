import { fileURLToPath } from 'node:url'

import { defineConfig } from 'vitest/config'

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: '@payload-config', replacement: file('src/payload.config.ts') },
      { find: /^@\//, replacement: file('src/') },
    ],
  },
  test: {
    name: 'cms',
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx'],
    environment: 'node',
    globalSetup: ['src/testing/server.setup.ts'],
    setupFiles: ['src/testing/environment.setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
})
