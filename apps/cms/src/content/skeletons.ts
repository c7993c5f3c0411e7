import { randomUUID } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { connectionOf } from '@/database/transaction'

import type { Entry, StoredDocument } from './catalogue'
import { tablesOf } from './tables-of'

/** An entry whose row is there, so that others may refer to it. */
export type PlacedEntry = Entry & { stored: StoredDocument }

export const isPlaced = (entry: Entry): entry is PlacedEntry => entry.stored !== null

const rowsPerInsert = 5_000

/**
 * Makes a row with nothing but an address for every new document: then documents can refer to each other in any order
 * and in circles. A row without a version is nowhere to be seen, and the next import takes it up.
 */
export async function placeNew(req: PayloadRequest, collection: string, entries: Entry[]): Promise<void> {
  const connection = await connectionOf(req)
  const { main } = tablesOf(req.payload, collection)
  const created = entries.filter(({ stored }) => stored === null)
  for (let start = 0; start < created.length; start += rowsPerInsert) {
    const rows = created.slice(start, start + rowsPerInsert).map((entry) => ({ entry, id: randomUUID() }))
    const values = JSON.stringify(rows.map(({ entry, id }) => ({ id, slug: entry.slug })))
    await connection.execute(sql`
      insert into ${sql.identifier(main)} (id, slug, _status)
      select id, slug, 'draft' from jsonb_to_recordset(${values}::jsonb) as new (id uuid, slug varchar)`)
    for (const { entry, id } of rows) entry.stored = { id, isLive: false, isTrashed: false, isComplete: false }
  }
}

/** Takes the rows away that an interrupted import did not get to. */
export async function removeUnfinished(req: PayloadRequest, collection: string): Promise<void> {
  const connection = await connectionOf(req)
  const { main, versions } = tablesOf(req.payload, collection)
  await connection.execute(sql`
    delete from ${sql.identifier(main)} document
    where not exists (select from ${sql.identifier(versions)} version where version.parent_id = document.id)`)
}
