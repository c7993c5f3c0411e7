import { defaultLocale, type Locale, locales } from '@career-explorer/types'
import type { PayloadRequest } from 'payload'

import type { PlacedEntry } from './skeletons'
import { BulkWriter } from './bulk-writer'
import type { ContentType } from './content-type'
import type { Content } from './parse-document'
import { type ImportedDocument, recordImport } from '@/editorial/record-import'
import { isEmpty } from './parse-value'
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
      editorial: editorialOf(type, content, stored, publish),
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

function editorialOf(
  { reviewEveryMonths }: ContentType,
  content: Content,
  stored: Content | null,
  publish: boolean,
): Content {
  const earlier = isRecord(stored?.editorial) ? stored.editorial : {}
  // Nobody has read here what comes from a file: the site says so until a reviewer has.
  const before = { ...earlier, uncheckedIn: translationsIn(content) }
  if (!publish) return { ...before, state: 'draft' }
  const reviewBy = new Date()
  reviewBy.setUTCMonth(reviewBy.getUTCMonth() + reviewEveryMonths)
  reviewBy.setUTCHours(12, 0, 0, 0)
  return { ...before, state: 'published', reviewBy: reviewBy.toISOString() }
}

/** The languages other than English in which something is said. */
function translationsIn(content: unknown): Locale[] {
  const found = new Set<Locale>()
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk)
    if (!isRecord(value)) return
    for (const locale of locales) if (locale !== defaultLocale && !isEmpty(value[locale])) found.add(locale)
    Object.values(value).forEach(walk)
  }
  walk(content)
  return locales.filter((locale) => found.has(locale))
}
