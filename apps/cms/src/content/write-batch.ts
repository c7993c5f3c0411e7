import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

import type { PlacedEntry } from './skeletons'
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
    if (publish || stored === null) await writeLive(req.payload, req, type.slug, id, structuredClone(data))
    await req.payload.db.createVersion({
      collectionSlug: type.slug as CollectionSlug,
      parent: id,
      versionData: structuredClone(data) as never,
      autosave: false,
      createdAt: now,
      updatedAt: now,
      returning: false,
      req,
    })
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
  await recordImport(req, imported)
}

async function writeLive(payload: Payload, req: PayloadRequest, collection: string, id: string, data: Content) {
  await payload.db.updateOne({
    collection: collection as CollectionSlug,
    id,
    data,
    returning: false,
    req,
    locale: 'all',
  })
}

function editorialOf({ reviewEveryMonths }: ContentType, stored: Content | null, publish: boolean): Content {
  const before = isRecord(stored?.editorial) ? stored.editorial : {}
  if (!publish) return { ...before, state: 'draft' }
  const reviewBy = new Date()
  reviewBy.setUTCMonth(reviewBy.getUTCMonth() + reviewEveryMonths)
  reviewBy.setUTCHours(12, 0, 0, 0)
  return { ...before, state: 'published', reviewBy: reviewBy.toISOString() }
}
