import { enqueue } from '@/delivery/outbox'
import { lockInTransaction } from '@/database/transaction'
import { recordActivity } from '@/editorial/activity'
import { contentHash } from '@/editorial/content-hash'
import { lockName, standingOf, titleOf } from '@/editorial/document'
import { NotReady } from '@/editorial/errors'
import { type Referrer, usedBy } from '@/editorial/references'
import { closeReview, openReviewOf } from '@/editorial/reviews'

import type { Stage } from './stage'

/** The document with one reference exchanged wherever it stands; in a list that has both, only one stays. */
export function exchange(value: unknown, from: string, to: string): unknown {
  if (value === from) return to
  if (Array.isArray(value)) {
    const exchanged = value.map((entry) => exchange(entry, from, to))
    return exchanged.filter((entry, index) => typeof entry !== 'string' || exchanged.indexOf(entry) === index)
  }
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, key === 'id' ? entry : exchange(entry, from, to)]),
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

async function exchangeIn(stage: Stage, { collection, id }: Referrer, from: string, to: string): Promise<void> {
  const { req, actor, input } = stage
  await lockInTransaction(req, lockName(collection, id))
  const standing = await standingOf(req, collection, id)
  if (!standing) return
  const live = exchange(standing.live, from, to)
  const newest = exchange(standing.newest, from, to)
  if (!isRecord(live) || !isRecord(newest)) return
  const at = new Date().toISOString()
  // Only a draft may refer to it: then nothing of the live page changes.
  if (contentHash(live) !== contentHash(standing.live))
    await req.payload.db.updateOne({ collection, id, data: { ...live, updatedAt: at }, req })
  await req.payload.db.createVersion({
    collectionSlug: collection,
    parent: id,
    autosave: false,
    createdAt: at,
    updatedAt: at,
    versionData: newest as never,
    req,
  })
  const review = await openReviewOf(req, collection, id)
  if (review) await closeReview(req, review.id, 'superseded')
  await recordActivity(req, {
    actor,
    action: 'references-replaced',
    collection,
    id,
    title: titleOf(newest),
    hash: contentHash(newest),
    reason: input.reason,
  })
  await enqueue(req, [{ collection, id }])
}

/** Puts another live document of the same type in this one's place, in live pages and in drafts; each with its line in the history. */
export async function replaceEverywhere(stage: Stage, replacement: string): Promise<void> {
  const { req, scene } = stage
  const { collection, id } = scene.standing
  const other = await standingOf(req, collection, replacement)
  if (!other?.isLive || replacement === id) throw new NotReady('Choose another live document of the same type.')
  for (const referrer of await usedBy(req, collection, id, 'all')) await exchangeIn(stage, referrer, id, replacement)
}
