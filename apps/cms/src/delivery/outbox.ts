import { sql } from '@payloadcms/db-postgres'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

import { connectionOf } from '@/database/transaction'

import { outbox } from './delivery.tables'
import { cardTurn, nounOf } from './nouns'

/** Postgres tells listeners at commit, and nobody when the transaction is rolled back. */
export const outboxChannel = 'delivery_outbox'

const rowsPerInsert = 5_000

type Changed = { collection: string; id: string }

/**
 * Notes in the caller's transaction that these documents may have changed for the public. What is not published and
 * never was costs a look; what is not delivered at all is left out.
 */
export async function enqueue(req: PayloadRequest, changed: readonly Changed[]): Promise<void> {
  const rows = changed.flatMap(({ collection, id }) => {
    const noun = nounOf(req.payload, collection)
    return noun ? [{ collection, documentId: id, turn: cardTurn(noun) }] : []
  })
  if (rows.length === 0) return
  const connection = await connectionOf(req)
  for (let start = 0; start < rows.length; start += rowsPerInsert) {
    await connection.insert(outbox).values(rows.slice(start, start + rowsPerInsert))
  }
  await connection.execute(sql`select pg_notify(${outboxChannel}, '')`)
}

/**
 * Every save is announced, drafts too: a hook can't tell whether the live row was published before, and forgetting one
 * unpublished page is worse than looking at one more draft.
 */
export const announceLive: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  await enqueue(req, [{ collection: collection.slug, id: String(doc.id) }])
}

export const announceGone: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await enqueue(req, [{ collection: collection.slug, id: String(id) }])
}
