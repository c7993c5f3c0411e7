import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'security',
    include: ['src/**/*.test.mjs'],
    pool: 'forks',
    // A busy machine takes its time to read every installed package.
    testTimeout: 60_000,
  },
})
