import type { CollectionSlug, PayloadRequest } from 'payload'

import { contentHash } from './content-hash'

type AnyDocument = Record<string, unknown>

/** A reviewable document as it stands: what the public reads and what an editor last saved. */
export type Standing = {
  collection: CollectionSlug
  id: string
  /** The main row, all locales. */
  live: AnyDocument
  isLive: boolean
  isTrashed: boolean
  /** The newest saved content, all locales: a draft version, or the live row itself. */
  newest: AnyDocument
  newestVersionId: string | null
  /** When the newest content was saved, ISO 8601. */
  savedAt: string
  hash: string
  /** The hash of the live content; null when nothing is live. */
  liveHash: string | null
}

const isRecord = (value: unknown): value is AnyDocument => typeof value === 'object' && value !== null

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The English text of a localised value read with all locales, or the value itself. */
export function inEnglish(value: unknown): string {
  return isRecord(value) ? textOf(value.en) : textOf(value)
}

/** What a person calls the document: its English title, name, or file name. */
export function titleOf(document: AnyDocument): string {
  return (
    inEnglish(document.title) ||
    inEnglish(document.name) ||
    textOf(document.filename) ||
    textOf(document.slug) ||
    'Untitled'
  )
}

/**
 * Reads a document from the tables themselves, in the request's transaction. Access is the caller's to check.
 *
 * @returns null when there is no such document.
 */
export async function standingOf(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<Standing | null> {
  const { db } = req.payload
  const live: unknown = await db.findOne({ collection, where: { id: { equals: id } }, locale: 'all', req })
  if (!isRecord(live)) return null
  const { docs } = await db.findVersions<AnyDocument>({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    locale: 'all',
    req,
  })
  const version = docs[0]
  const newest = isRecord(version?.version) ? version.version : live
  const isTrashed = Boolean(live.deletedAt)
  const isLive = live._status === 'published' && !isTrashed
  return {
    collection,
    id,
    live,
    isLive,
    isTrashed,
    newest,
    newestVersionId: version ? String(version.id) : null,
    savedAt: textOf(newest.updatedAt),
    hash: contentHash(newest),
    liveHash: isLive ? contentHash(live) : null,
  }
}

/** The name of the lock under which a document is edited, reviewed and published: one at a time, in every process. */
export const lockName = (collection: string, id: string) => `editorial:${collection}:${id}`

/**
 * The name of the lock that keeps a document live while another goes live that refers to it: shared by those who go
 * live, held alone by who takes it down. Taken after the locks of documents, never before, so that nobody waits in a
 * circle.
 */
export const useLockName = (collection: string, id: string) => `editorial:use:${collection}:${id}`
