import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { connectionOf } from '@/database/transaction'
import { enqueue } from '@/delivery/outbox'

import { systemActor } from './actor'
import { openStates } from './review.collection'

export type ImportedDocument = {
  collection: string
  id: string
  slug: string
  title: string
  /** `published` when it went live with the import, approved by the system. */
  action: 'imported' | 'published'
  reason: string
}

/**
 * Notes an import in the history, ends the reviews whose text it replaced, and announces what went live; in the
 * transaction that wrote the documents. One statement each, however many documents.
 */
export async function recordImport(req: PayloadRequest, documents: ImportedDocument[]): Promise<void> {
  if (documents.length === 0) return
  const connection = await connectionOf(req)
  const { name, channel } = systemActor('CLI')
  const rows = documents.map(
    ({ collection, id, title, action, reason }) =>
      sql`(now(), ${name}, ${action}, ${collection}, ${id}, ${title}, ${channel}, ${reason}, ${action === 'published' ? 'published' : 'draft'})`,
  )
  const keys = sql.join(
    documents.map(({ collection, id }) => sql`(${collection}, ${id})`),
    sql`, `,
  )
  const open = sql.join(
    openStates.map((state) => sql`${state}`),
    sql`, `,
  )
  await connection.execute(sql`
    insert into activity (at, actor_name, action, document_type, document_id, document_title, channel, reason, to_state)
    values ${sql.join(rows, sql`, `)}`)
  await connection.execute(sql`
    update reviews set state = 'superseded', closed_at = now()
    where state in (${open}) and (document_type, document_id) in (${keys})`)
  await connection.execute(sql`
    update schedules set state = 'cancelled'
    where state = 'waiting' and action = 'publish' and (document_type, document_id) in (${keys})`)
  await enqueue(req, documents)
}
