/** The outbox as the drainer uses it: what is next, what becomes necessary, what is done, what failed. */
import type { Payload } from 'payload'
import { and, eq, inArray, lte, sql } from '@payloadcms/db-postgres/drizzle'

import { cards, outbox } from './delivery.tables'
import { type Turn, turns } from './turns'

export type Connection = Payload['db']['drizzle']

/** One document or list to work on, with all the rows that ask for it. */
export type Job = { collection: string; id: string; rows: number[]; attempts: number }

export const listCollection = 'lists'

const longestWait = 3_600

/** The next jobs, all of one turn: the earliest that is due. Null when nothing is. */
export async function nextJobs(
  connection: Connection,
  limits: Record<Turn, number>,
): Promise<{ turn: Turn; jobs: Job[] } | null> {
  const isDue = lte(outbox.dueAt, sql`now()`)
  const [first] = await connection.select({ turn: outbox.turn }).from(outbox).where(isDue).orderBy(outbox.turn).limit(1)
  const turn = Object.values(turns).find((one) => one === first?.turn)
  if (turn === undefined) return null
  const jobs = await connection
    .select({
      collection: outbox.collection,
      id: outbox.documentId,
      rows: sql<number[]>`array_agg(${outbox.id}::int8)`.mapWith((ids: string[]) => ids.map(Number)),
      attempts: sql<number>`max(${outbox.attempts})`,
    })
    .from(outbox)
    .where(and(eq(outbox.turn, turn), isDue))
    .groupBy(outbox.collection, outbox.documentId)
    .orderBy(sql`min(${outbox.id})`)
    .limit(limits[turn])
  return { turn, jobs }
}

/** Only the rows that were read: one that was committed meanwhile stays for the next round. */
export async function finish(connection: Connection, jobs: readonly Job[]): Promise<void> {
  const rows = jobs.flatMap((job) => job.rows)
  if (rows.length > 0) await connection.delete(outbox).where(inArray(outbox.id, rows))
}

/** Keeps the job with its reason, and tries again later, less and less often. */
export async function postpone(connection: Connection, job: Job, error: string): Promise<void> {
  const [row, ...others] = job.rows
  if (row === undefined) return
  const attempts = job.attempts + 1
  const wait = Math.min(2 ** attempts, longestWait)
  const dueAt = sql`now() + make_interval(secs => ${wait})`
  await connection.update(outbox).set({ attempts, error, dueAt }).where(eq(outbox.id, row))
  if (others.length > 0) await connection.delete(outbox).where(inArray(outbox.id, others))
}

/** Queues pages of documents; one that waits already waits no longer. */
export async function queuePages(connection: Connection, pages: readonly { collection: string; id: string }[]) {
  const rows = pages.map(({ collection, id }) => ({ collection, documentId: id, turn: turns.page }))
  await queue(connection, rows)
}

export async function queueLists(connection: Connection, names: readonly string[]): Promise<void> {
  await queue(
    connection,
    names.map((name) => ({ collection: listCollection, documentId: name, turn: turns.list })),
  )
}

/** Queues the pages of all published documents of these collections. */
export async function queueEveryPage(connection: Connection, collections: readonly string[]): Promise<void> {
  if (collections.length === 0) return
  const every = connection
    .select({ collection: cards.collection, id: cards.documentId })
    .from(cards)
    .where(inArray(cards.collection, [...collections]))
  await queuePages(connection, await every)
}

/** Queues cards that are made from others. */
export async function queueCards(connection: Connection, documents: readonly { collection: string; id: string }[]) {
  const rows = documents.map(({ collection, id }) => ({ collection, documentId: id, turn: turns.derivedCard }))
  await queue(connection, rows)
}

const rowsPerInsert = 5_000

async function queue(connection: Connection, rows: readonly (typeof outbox.$inferInsert)[]): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsPerInsert) {
    await connection
      .insert(outbox)
      .values(rows.slice(start, start + rowsPerInsert))
      .onConflictDoUpdate({
        target: [outbox.collection, outbox.documentId],
        targetWhere: sql`turn >= 2`,
        set: { dueAt: sql`now()`, attempts: 0, error: null },
      })
  }
}
