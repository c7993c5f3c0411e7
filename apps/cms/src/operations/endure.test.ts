import { describe, expect } from 'vitest'

import { env } from '@/env'
import { cutConnections, killUnderLoad, restartDatabaseUnderLoad, stopUnderLoad } from '@/testing/chaos/endure'
import { test } from '@/testing/test'

const quietly = () => undefined

/** The small version of `pnpm endure`. */
describe('a CMS in service', { timeout: 1_800_000 }, () => {
  test('answers whoever it has taken when it is asked to stop', async ({ payload: _ready }) => {
    const { tally } = await stopUnderLoad(env.DATABASE_URL, 1, 'rest', quietly)
    expect(tally.dropped).toEqual([])
    expect(tally.refused).toBe(0)
    expect(tally.answered).toBeGreaterThan(0)
  })

  test('is there again after it was killed, without anybody’s help', async ({ payload: _ready }) => {
    const { back, tally } = await killUnderLoad(env.DATABASE_URL, 1, 'rest', quietly)
    expect(back).toHaveLength(1)
    expect(tally.answered).toBeGreaterThan(0)
  })

  test('outlives its database’s connections, and is ready again by itself', async ({ payload }) => {
    payload.db.pool.on('error', () => undefined)
    const cut = () => cutConnections(payload)
    const { back, tally } = await restartDatabaseUnderLoad(env.DATABASE_URL, 2, 'rest', cut, quietly)
    expect(back).toHaveLength(2)
    expect(tally.answered).toBeGreaterThan(0)
  })
})
