import type { User } from '@career-explorer/types/payload'
import type { Payload } from 'payload'

import { createUser } from '@/testing/factories/user.factory'

import type { Attempt, Send } from './attempt'
import { attempts } from './attempts'
import { localAttempts } from './local-attempts'
import { aTarget, attackedCollections, damageOf, type Target } from './subjects-of-attack'

/** How many attempts were made, and what came of those that did damage. */
export type Tried = { tried: number; waysRound: string[] }

type Try = Pick<Attempt, 'name' | 'mayTakeDown'> & { run: (target: Target) => Promise<unknown> }

async function people(payload: Payload): Promise<[string, User | undefined][]> {
  return [
    ['anonymous', undefined],
    ['author', await createUser(payload, { roles: ['author'] })],
    ['reviewer', await createUser(payload, { roles: ['reviewer'] })],
    ['admin', await createUser(payload, { roles: ['admin'] })],
    ['all roles', await createUser(payload, { roles: ['author', 'reviewer', 'admin'] })],
  ]
}

/** Makes the attempts on one target, and on a new one whenever the last was damaged or rightly taken down. */
async function tryAll(payload: Payload, fresh: () => Promise<Target>, tries: Try[]): Promise<string[]> {
  const waysRound: string[] = []
  let target = await fresh()
  for (const { name, mayTakeDown, run } of tries) {
    await run(target).catch(() => null)
    const damage = await damageOf(payload, target)
    if (damage === null) continue
    if (!mayTakeDown || damage !== 'the live document was taken down')
      waysRound.push(`${target.collection}: ${name}: ${damage}`)
    target = await fresh()
  }
  return waysRound
}

async function tryOnEveryType(
  payload: Payload,
  triesOf: (person: User | undefined) => Try[],
  types: string[] = attackedCollections(payload),
): Promise<Tried> {
  const tries = (await people(payload)).flatMap(([who, person]) =>
    triesOf(person).map((one) => ({ ...one, name: `${who}: ${one.name}` })),
  )
  const total: Tried = { tried: 0, waysRound: [] }
  const waiting = attackedCollections(payload).filter((collection) => types.includes(collection))
  const lane = async () => {
    for (let collection = waiting.shift(); collection !== undefined; collection = waiting.shift()) {
      const type = collection
      total.waysRound.push(...(await tryAll(payload, () => aTarget(payload, type), tries)))
      total.tried += tries.length
    }
  }
  // Some at once: each is busy with another document while one waits for the database.
  await Promise.all(Array.from({ length: 3 }, lane))
  return total
}

/** Every attempt over REST, as everybody, on every content type unless told. */
export const tryOverRest = (payload: Payload, send: Send, types?: string[]): Promise<Tried> =>
  tryOnEveryType(
    payload,
    (person) => attempts.map(({ run, ...rest }) => ({ ...rest, run: (target) => run(send, target, person) })),
    types,
  )

/** Every attempt through the local API with all rights, as everybody, on every content type. */
export const tryLocally = (payload: Payload): Promise<Tried> =>
  tryOnEveryType(payload, (person) =>
    localAttempts.map(({ run, ...rest }) => ({ ...rest, run: (target) => run(payload, target, person) })),
  )
