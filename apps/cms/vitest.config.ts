import { fileURLToPath } from 'node:url'

import { defineConfig } from 'vitest/config'
import { BaseSequencer } from 'vitest/node'

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The ones that take minutes, longest first: begun last, one would go on alone when all others are over. */
const long = [
  'editorial/bypass',
  'operations/endure',
  'editorial/kill',
  'leaks/leaks',
  'second-factor',
  'database/database',
]
const rankOf = (path: string): number => {
  const rank = long.findIndex((name) => path.includes(`${name}.test.`))
  return rank === -1 ? long.length : rank
}

class LongestFirst extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer['sort']>[0]) {
    const sorted = await super.sort(files)
    return sorted.toSorted((one, other) => rankOf(one.moduleId) - rankOf(other.moduleId))
  }
}

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
    sequence: { sequencer: LongestFirst },
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
})
