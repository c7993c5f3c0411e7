import { setTimeout as pause } from 'node:timers/promises'

import { describe, expect } from 'vitest'

import { nextNumber } from '@/testing/factories/unique'
import { test } from '@/testing/test'

import { claimTry, type Counter, forgetTries, takeBackTry } from './throttle'

/** Waits that no busy machine sits out by itself. */
const pace = { free: 3, firstWait: 2_000, longestWait: 60_000, memory: 36_000 }
const aCounter = (change: Partial<Counter['pace']> = {}): Counter => ({
  key: `key-${nextNumber()}`,
  pace: { ...pace, ...change },
})

describe('tries', () => {
  test('cost nothing at first, then a wait that doubles up to the longest', async ({ payload }) => {
    const one = aCounter({ longestWait: 10_000 })
    const waits: number[] = []
    for (let tries = 0; tries < 7; tries += 1) {
      await payload.db.pool.query('update account_throttles set next_at = now() where key = $1', [one.key])
      await claimTry(payload, [one])
      waits.push((await claimTry(payload, [{ ...one }])).wait)
      await payload.db.pool.query('update account_throttles set tries = $2 where key = $1', [one.key, tries + 1])
    }
    expect(waits.slice(0, 2)).toEqual([0, 0])
    expect(waits.slice(2).map((wait) => Math.round(wait / 1000))).toEqual([2, 4, 8, 10, 10])
  })

  test('at once, from several processes, count as many', async ({ payload }) => {
    const one = aCounter()
    const claims = await Promise.all(Array.from({ length: 12 }, () => claimTry(payload, [one])))
    expect(claims.filter(({ wait }) => wait === 0)).toHaveLength(pace.free)
  })

  test('that wait for one another are not told to wait for that', async ({ payload }) => {
    const one = aCounter()
    await claimTry(payload, [one])
    const other = await payload.db.pool.connect()
    await other.query('begin')
    await other.query('select from account_throttles where key = $1 for update', [one.key])
    const claim = claimTry(payload, [one])
    await pause(200)
    // What the other try writes down is later than when this one began.
    await other.query('update account_throttles set next_at = clock_timestamp() where key = $1', [one.key])
    await other.query('commit')
    other.release()
    expect(await claim).toEqual({ wait: 0, tries: [2] })
  })

  test('are forgotten by themselves', async ({ payload }) => {
    const one = aCounter({ memory: -1 })
    for (let tries = 0; tries < 10; tries += 1) expect((await claimTry(payload, [one])).wait).toBe(0)
  })

  test('count nowhere when one counter says wait', async ({ payload }) => {
    const [tight, wide] = [aCounter({ free: 2 }), aCounter()]
    await claimTry(payload, [tight])
    await claimTry(payload, [tight])
    expect((await claimTry(payload, [wide, tight])).wait).toBeGreaterThan(0)
    expect(await claimTry(payload, [wide])).toEqual({ wait: 0, tries: [1] })
  })

  test('that were right are forgotten, and one that was no guess is taken back', async ({ payload }) => {
    const one = aCounter()
    await claimTry(payload, [one])
    await claimTry(payload, [one])
    await takeBackTry(payload, [one])
    expect(await claimTry(payload, [one])).toEqual({ wait: 0, tries: [2] })
    await forgetTries(payload, [one])
    expect(await claimTry(payload, [one])).toEqual({ wait: 0, tries: [1] })
  })
})
