/**
 * Outbox → public documents. Works in small transactions, one drainer at a time in all processes: a crash anywhere
 * leaves the outbox to say what is still to do, and sequences are committed in order, so the feed skips nothing.
 */
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'

import { buildLists, buildPages } from './build-pages'
import { refreshCards } from './refresh-cards'
import { type Connection, nextJobs } from './queue'
import { type Turn, turns } from './turns'

/** How many documents one transaction takes: bounded memory, and the event loop gets its turn in between. */
const perTransaction: Record<Turn, number> = {
  [turns.card]: 200,
  [turns.derivedCard]: 100,
  [turns.page]: 50,
  [turns.list]: 1,
}

export type Drained = { rounds: number; changed: number; removed: number; failed: number }

/** Works until nothing is due, or until another drainer is at work. */
export async function drain(payload: Payload, { signal }: { signal?: AbortSignal } = {}): Promise<Drained> {
  const total: Drained = { rounds: 0, changed: 0, removed: 0, failed: 0 }
  while (!signal?.aborted) {
    const round = await payload.db.drizzle.transaction((connection) => work(payload, connection))
    if (!round) break
    total.rounds += 1
    total.changed += round.changed
    total.removed += round.removed
    total.failed += round.failed
  }
  return total
}

async function work(payload: Payload, connection: Connection): Promise<Omit<Drained, 'rounds'> | null> {
  if (!(await isOnlyDrainer(connection))) return null
  const next = await nextJobs(connection, perTransaction)
  if (!next) return null
  if (next.turn === turns.list) return buildLists(payload, connection, next.jobs)
  if (next.turn === turns.page) return buildPages(payload, connection, next.jobs)
  return refreshCards(payload, connection, next.jobs)
}

/** Held until the transaction ends, after its rows are visible to everybody. */
async function isOnlyDrainer(connection: Connection): Promise<boolean> {
  const { rows } = await connection.execute<{ mine: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtextextended('delivery', 0)) as mine`,
  )
  return rows[0]?.mine === true
}
