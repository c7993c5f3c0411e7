/** The public documents as the drainer writes them: a sequence for every change of bytes, and none for anything else. */
import { createHash } from 'node:crypto'

import { and, eq, inArray, sql } from '@payloadcms/db-postgres/drizzle'

import { documents } from './delivery.tables'
import { recordMoves } from './moves'
import type { Connection } from './queue'

export type Page = { path: string; collection: string; documentId: string; body: string }

/** Strong: the same bytes, the same tag. */
export const etagOf = (body: string): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`

/**
 * Makes these the only pages of these documents: writes those whose bytes changed, and takes down what else there was.
 * A page that went away while its document is still public has moved.
 */
export async function storePages(
  connection: Connection,
  collection: string,
  documentIds: readonly string[],
  pages: readonly Page[],
): Promise<{ changed: number; removed: number }> {
  // Two documents may claim one path, such as two site texts: the last one has it.
  const claimed = [...new Map(pages.map((page) => [page.path, page])).values()]
  const paths = claimed.map(({ path }) => path)
  const before = new Map((await storedAt(connection, paths)).map((row) => [row.path, row]))
  const written = claimed
    .map((page) => ({ ...page, etag: etagOf(page.body) }))
    .filter(({ path, etag, documentId }) => {
      const stored = before.get(path)
      return !stored || stored.removed || stored.etag !== etag || stored.documentId !== documentId
    })
  let sequence = await newestSequence(connection)
  const updatedAt = new Date()
  if (written.length > 0) {
    await connection
      .insert(documents)
      .values(
        written.map((page) => ({
          ...page,
          bytes: Buffer.byteLength(page.body),
          sequence: ++sequence,
          updatedAt,
          removed: false,
          movedTo: null,
        })),
      )
      .onConflictDoUpdate({
        target: documents.path,
        set: {
          collection: sql`excluded.collection`,
          documentId: sql`excluded.document_id`,
          body: sql`excluded.body`,
          etag: sql`excluded.etag`,
          bytes: sql`excluded.bytes`,
          sequence: sql`excluded.sequence`,
          updatedAt: sql`excluded.updated_at`,
          removed: false,
          movedTo: null,
        },
      })
  }

  const kept = new Set(paths)
  const stale = (await livePagesOf(connection, collection, documentIds)).filter(({ path }) => !kept.has(path))
  const now = new Map(pages.map((page) => [`${localeOf(page.path)} ${page.documentId}`, page.path]))
  const moves: { from: string; to: string }[] = []
  for (const { path, documentId } of stale) {
    const movedTo = now.get(`${localeOf(path)} ${documentId}`) ?? null
    if (movedTo) moves.push({ from: path, to: movedTo })
    await connection
      .update(documents)
      .set({ removed: true, movedTo, body: '', etag: '', bytes: 0, sequence: ++sequence, updatedAt })
      .where(eq(documents.path, path))
  }
  const opened = written.filter(({ path }) => before.get(path)?.removed !== false).map(({ path }) => path)
  await recordMoves(connection, { moves, opened, nextSequence: () => ++sequence })
  return { changed: written.length, removed: stale.length }
}

const localeOf = (path: string) => path.slice(0, path.indexOf('/'))

async function newestSequence(connection: Connection): Promise<number> {
  const [row] = await connection.select({ newest: sql<string | null>`max(${documents.sequence})` }).from(documents)
  return Number(row?.newest ?? 0)
}

async function storedAt(connection: Connection, paths: readonly string[]) {
  if (paths.length === 0) return []
  return connection
    .select({
      path: documents.path,
      etag: documents.etag,
      removed: documents.removed,
      documentId: documents.documentId,
    })
    .from(documents)
    .where(inArray(documents.path, [...paths]))
}

async function livePagesOf(connection: Connection, collection: string, documentIds: readonly string[]) {
  if (documentIds.length === 0) return []
  return connection
    .select({ path: documents.path, documentId: documents.documentId })
    .from(documents)
    .where(
      and(
        eq(documents.collection, collection),
        inArray(documents.documentId, [...documentIds]),
        eq(documents.removed, false),
      ),
    )
}
