import { fileURLToPath } from 'node:url'

import { defineConfig } from 'vitest/config'
import { BaseSequencer } from 'vitest/node'

/** What stops and starts the installation comes when nobody else needs it any more. */
class StopsLast extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer['sort']>[0]) {
    const stops = (path: string) => Number(path.endsWith('operator/restart.test.ts'))
    return (await super.sort(files)).toSorted((one, other) => stops(one.moduleId) - stops(other.moduleId))
  }
}

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
    sequence: { sequencer: StopsLast },
    // A browser on a busy machine loses a click now and then; what fails twice is broken.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
