import { locales, type Manifest } from '@career-explorer/types'
import { and, asc, eq, isNotNull } from '@payloadcms/db-postgres/drizzle'
import { alias } from '@payloadcms/db-postgres/drizzle/pg-core'
import type { Payload } from 'payload'

import { readerOf } from '@/database/reader'

import { documents } from './delivery.tables'

/**
 * Everything that is public now, and where renamed pages are.
 *
 * @param sequence read before: what changes while the rest is read is then told again by the feed, never skipped
 */
export async function readManifest(payload: Payload, sequence: number): Promise<Manifest> {
  const reader = await readerOf(payload)
  const rows = await reader
    .select({ path: documents.path, etag: documents.etag, bytes: documents.bytes, updatedAt: documents.updatedAt })
    .from(documents)
    .where(eq(documents.removed, false))
    .orderBy(asc(documents.path))
  const target = alias(documents, 'target')
  const moved = await reader
    .select({ from: documents.path, to: target.path })
    .from(documents)
    .innerJoin(target, eq(target.path, documents.movedTo))
    .where(and(isNotNull(documents.movedTo), eq(target.removed, false)))
    .orderBy(asc(documents.path))
  return {
    version: 1,
    sequence,
    locales: [...locales],
    documents: rows.map((row) => ({ ...row, updatedAt: row.updatedAt.toISOString() })),
    redirects: moved,
  }
}
