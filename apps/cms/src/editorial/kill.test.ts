import { describe, expect } from 'vitest'

import { env } from '@/env'
import { killAgainAndAgain, killOneOfTwo } from '@/testing/chaos/kill'
import { aLab } from '@/testing/chaos/walk'
import { test } from '@/testing/test'

/** The small version of `npm run chaos:review`. */
describe('when the CMS is killed', () => {
  test('each document is live whole or not at all', { timeout: 300_000 }, async ({ payload }) => {
    const outcomes = Object.values(await killAgainAndAgain(await aLab(payload, env.DATABASE_URL), 3))
    expect(outcomes.map(({ documents }) => documents)).toEqual([3, 3, 3])
    expect(outcomes.flatMap(({ violations }) => violations)).toEqual([])
  })

  test('another one carries out its schedules, each once', { timeout: 300_000 }, async ({ payload }) => {
    expect(await killOneOfTwo(await aLab(payload, env.DATABASE_URL), 10)).toMatchObject({ live: 10, violations: [] })
  })
})
