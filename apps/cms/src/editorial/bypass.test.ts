import type { User } from '@career-explorer/types/payload'
import type { Payload } from 'payload'
import { afterAll, expect } from 'vitest'

import { attempts } from '@/testing/bypass/attempts'
import { localAttempts } from '@/testing/bypass/local-attempts'
import { aTarget, attackedCollections, damageOf, type Target } from '@/testing/bypass/subjects-of-attack'
import { createUser } from '@/testing/factories/user.factory'
import { test } from '@/testing/test'

import { isReviewable } from './references'

let tried = 0
let waysRound = 0

afterAll(() => {
  console.log(`Bypass matrix: ${tried} attempts, ${waysRound} ways round`)
})

async function people(payload: Payload): Promise<[string, User | undefined][]> {
  return [
    ['anonymous', undefined],
    ['author', await createUser(payload, { roles: ['author'] })],
    ['reviewer', await createUser(payload, { roles: ['reviewer'] })],
    ['admin', await createUser(payload, { roles: ['admin'] })],
    ['all roles', await createUser(payload, { roles: ['author', 'reviewer', 'admin'] })],
  ]
}

type Try = { name: string; mayTakeDown?: boolean; run: (target: Target) => Promise<unknown> }

/** Makes the attempts on one target, and on a new one whenever the last was damaged or rightly taken down. */
async function tryAll(payload: Payload, fresh: () => Promise<Target>, list: Try[]): Promise<string[]> {
  const damages: string[] = []
  let target = await fresh()
  for (const { name, mayTakeDown, run } of list) {
    tried += 1
    await run(target).catch(() => null)
    const damage = await damageOf(payload, target)
    if (damage === null) continue
    if (!mayTakeDown || damage !== 'the live document was taken down') {
      waysRound += 1
      damages.push(`${target.collection}: ${name}: ${damage}`)
    }
    target = await fresh()
  }
  return damages
}

test('every content type with drafts goes through the review', ({ payload }) => {
  const withDrafts = payload.config.collections.filter(({ versions }) => versions?.drafts)
  expect(withDrafts.length).toBeGreaterThan(0)
  const unguarded = withDrafts.filter(({ slug }) => !isReviewable(payload, slug)).map(({ slug }) => slug)
  expect(unguarded, 'wrap these in reviewable()').toEqual([])
  expect(payload.config.globals.filter(({ versions }) => versions?.drafts)).toEqual([])
})

test('nobody gets round the review over REST', { timeout: 900_000 }, async ({ payload, rest }) => {
  const everybody = await people(payload)
  const damages: string[] = []
  for (const collection of attackedCollections(payload)) {
    const list = everybody.flatMap(([who, person]) =>
      attempts.map(({ name, mayTakeDown, run }): Try => ({
        name: `${who}: ${name}`,
        mayTakeDown,
        run: (target) => run(rest, target, person),
      })),
    )
    damages.push(...(await tryAll(payload, () => aTarget(payload, collection), list)))
  }
  expect(damages).toEqual([])
})

test(
  'nobody gets round the review through the local API with all rights',
  { timeout: 300_000 },
  async ({ payload }) => {
    const everybody = await people(payload)
    const damages: string[] = []
    for (const collection of attackedCollections(payload)) {
      const list = everybody.flatMap(([who, person]) =>
        localAttempts.map(({ name, mayTakeDown, run }): Try => ({
          name: `${who}: ${name}`,
          mayTakeDown,
          run: (target) => run(payload, target, person),
        })),
      )
      damages.push(...(await tryAll(payload, () => aTarget(payload, collection), list)))
    }
    expect(damages).toEqual([])
  },
)
