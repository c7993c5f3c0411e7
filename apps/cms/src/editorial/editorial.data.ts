import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, PayloadRequest } from 'payload'

import { connectionOf } from '@/database/transaction'

import type { ReviewState } from './editorial.fields'

/** What columns and dashboards show of a document. Dates in ISO 8601. */
export type EditorialPatch = {
  state?: ReviewState
  owner?: string | null
  assignee?: string | null
  dueOn?: string | null
  lastReviewedOn?: string | null
  reviewBy?: string | null
  publishAt?: string | null
  unpublishAt?: string | null
}

const columns = {
  state: 'editorial_state',
  owner: 'editorial_owner_id',
  assignee: 'editorial_assignee_id',
  dueOn: 'editorial_due_on',
  lastReviewedOn: 'editorial_last_reviewed_on',
  reviewBy: 'editorial_review_by',
  publishAt: 'editorial_publish_at',
  unpublishAt: 'editorial_unpublish_at',
} as const satisfies Record<keyof EditorialPatch, string>

const isColumn = (name: string): name is keyof EditorialPatch => name in columns

/**
 * Notes on the document's row and its newest version where it stands. Plain SQL on purpose: it makes no version, does
 * not touch `updatedAt`, and so is not taken for an edit.
 */
export async function noteOnDocument(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  patch: EditorialPatch,
): Promise<void> {
  const connection = await connectionOf(req)
  const table = collection.replaceAll('-', '_')
  const assignments = (prefix: string) =>
    sql.join(
      Object.entries(patch)
        .filter(([name, value]) => isColumn(name) && value !== undefined)
        .map(([name, value]) => sql`${sql.identifier(prefix + (isColumn(name) ? columns[name] : name))} = ${value}`),
      sql`, `,
    )
  if (Object.values(patch).every((value) => value === undefined)) return
  await connection.execute(sql`update ${sql.identifier(table)} set ${assignments('')} where id = ${id}`)
  await connection.execute(
    sql`update ${sql.identifier(`_${table}_v`)} set ${assignments('version_')} where parent_id = ${id} and latest = true`,
  )
}
