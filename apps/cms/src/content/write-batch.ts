import type { PayloadRequest } from 'payload'

import type { PlacedEntry } from './skeletons'
import { BulkWriter } from './bulk-writer'
import type { ContentType } from './content-type'
import type { Content } from './parse-document'
import { type ImportedDocument, recordImport } from '@/editorial/record-import'
import { isRecord } from './read-source'

/** A document that is new or changed, ready to be stored: row ids given, references as ids. */
export type ReadyDocument = { entry: PlacedEntry; content: Content; stored: Content | null }

/** Stores documents of one collection and notes it, in the request's transaction. */
export async function writeBatch(
  req: PayloadRequest,
  type: ContentType,
  documents: ReadyDocument[],
  { publish, reason }: { publish: boolean; reason: string },
): Promise<void> {
  const now = new Date().toISOString()
  const writer = new BulkWriter(req, type.slug)
  const imported: ImportedDocument[] = []
  for (const { entry, content, stored } of documents) {
    const { id } = entry.stored
    const data = {
      ...content,
      _status: publish ? 'published' : 'draft',
      editorial: editorialOf(type, stored, publish),
      createdAt: stored?.createdAt ?? now,
      updatedAt: now,
      deletedAt: null,
    }
    // As on a save in the admin: a draft of a document that is there already is a version and nothing else.
    if (publish || stored === null) await writer.addLive(id, data)
    await writer.addVersion(id, data, now)
    const title = content[type.titleField]
    imported.push({
      collection: type.slug,
      id,
      slug: entry.slug,
      title: isRecord(title) ? String(title.en) : entry.slug,
      action: publish ? 'published' : 'imported',
      reason,
    })
  }
  await writer.flush()
  await recordImport(req, imported)
}

function editorialOf({ reviewEveryMonths }: ContentType, stored: Content | null, publish: boolean): Content {
  const before = isRecord(stored?.editorial) ? stored.editorial : {}
  if (!publish) return { ...before, state: 'draft' }
  const reviewBy = new Date()
  reviewBy.setUTCMonth(reviewBy.getUTCMonth() + reviewEveryMonths)
  reviewBy.setUTCHours(12, 0, 0, 0)
  return { ...before, state: 'published', reviewBy: reviewBy.toISOString() }
}
