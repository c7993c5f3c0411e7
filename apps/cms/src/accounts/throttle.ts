/**
 * Slows guessing down, over all processes of the CMS, since it counts in PostgreSQL. Nobody is locked out: whoever
 * waits may try again, and what was tried is forgotten by itself.
 */
import type { Payload } from 'payload'
import type { PoolClient } from 'pg'

import { keyedHash } from './keys'

export type Pace = {
  /** So many tries cost nothing. From then on each doubles the wait. */
  free: number
  /** Seconds. */
  firstWait: number
  longestWait: number
  /** Seconds without a try after which the tries are forgotten. */
  memory: number
}

export type Counter = { key: string; pace: Pace }

const minutes = 60
const hours = 60 * minutes

/** Of whom and where a try counts. */
export const paces = {
  /** A person, from one address. */
  here: { free: 5, firstWait: 1, longestWait: 15 * minutes, memory: 1 * hours },
  /** A person, from anywhere. Short waits: strangers who try must not keep the person from signing in. */
  anywhere: { free: 20, firstWait: 1, longestWait: 20, memory: 1 * hours },
  /** A person, in a browser that they have signed in with before: strangers' tries don't count there. */
  device: { free: 5, firstWait: 1, longestWait: 15 * minutes, memory: 1 * hours },
  /** Anybody, from one address. A whole school may share it. */
  address: { free: 40, firstWait: 1, longestWait: 15 * minutes, memory: 1 * hours },
  /** Codes of a second factor. Who gets here knows the password. */
  code: { free: 5, firstWait: 1, longestWait: 15 * minutes, memory: 24 * hours },
  /** Mails with a link. */
  mail: { free: 3, firstWait: 1, longestWait: 1 * hours, memory: 24 * hours },
} satisfies Record<string, Pace>

/** @param parts whom and where, such as an e-mail and an address */
export function counter(pace: keyof typeof paces, ...parts: string[]): Counter {
  return { key: keyedHash('throttle', JSON.stringify([pace, ...parts])), pace: paces[pace] }
}

/** `tries` in the order of the counters. */
export type Claim = { wait: 0; tries: number[] } | { wait: number }

// now() is when a transaction began: one that waited for another's row asks the clock whether its time has come.
const claimOne = `
  insert into account_throttles as known (key, tries, next_at, forget_at)
  values ($1, 1, now(), now() + make_interval(secs => $4))
  on conflict (key) do update set
    tries = case when known.forget_at <= now() then 1 else known.tries + 1 end,
    next_at = case
      when known.forget_at <= now() or known.tries + 1 < $2 then now()
      else now() + make_interval(secs => least($3::float8, $5::float8 * power(2::float8, least(known.tries + 1 - $2, 30))))
    end,
    forget_at = excluded.forget_at
  where known.next_at <= clock_timestamp() or known.forget_at <= now()
  returning tries`

/**
 * Counts a try before it is made, so that many at once count as many. When one counter says "wait", none counts.
 *
 * @returns how many seconds to wait, 0 when the try may be made.
 */
export async function claimTry(payload: Payload, counters: Counter[]): Promise<Claim> {
  const client = await payload.db.pool.connect()
  try {
    await client.query('begin')
    await client.query(`delete from account_throttles where key in (
      select key from account_throttles where forget_at < now() limit 20 for update skip locked)`)
    const tries = new Map<string, number>()
    // Always in the same order, so that two processes never wait for each other.
    for (const { key, pace } of counters.toSorted((left, right) => (left.key < right.key ? -1 : 1))) {
      const { rows } = await client.query(claimOne, [key, pace.free, pace.longestWait, pace.memory, pace.firstWait])
      if (rows[0]) tries.set(key, Number(rows[0].tries))
      else return { wait: await waitOf(client, key) }
    }
    await client.query('commit')
    return { wait: 0, tries: counters.map(({ key }) => tries.get(key) ?? 0) }
  } finally {
    await client.query('rollback').catch(() => undefined) // nothing is left to undo after a commit
    client.release()
  }
}

async function waitOf(client: PoolClient, key: string): Promise<number> {
  const { rows } = await client.query(
    'select greatest(1, ceil(extract(epoch from next_at - now())))::int as wait from account_throttles where key = $1',
    [key],
  )
  return Number(rows[0]?.wait ?? 1)
}

/** The try was right: what was counted against the person is forgotten. */
export async function forgetTries(payload: Payload, counters: Counter[]): Promise<void> {
  await payload.db.pool.query('delete from account_throttles where key = any($1)', [counters.map(({ key }) => key)])
}

/** The try was no guess: it is taken back, and the ones before stay. */
export async function takeBackTry(payload: Payload, counters: Counter[]): Promise<void> {
  await payload.db.pool.query(
    'update account_throttles set tries = greatest(0, tries - 1), next_at = now() where key = any($1)',
    [counters.map(({ key }) => key)],
  )
}
