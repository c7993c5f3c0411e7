import type { CollectionSlug, PayloadRequest } from 'payload'

import { lockInTransaction, shareLockInTransaction } from '@/database/transaction'
import { enqueue } from '@/delivery/outbox'
import { lockName, titleOf, useLockName } from '@/editorial/document'
import { NotReady } from '@/editorial/errors'
import { withPermit } from '@/editorial/permit'
import { type Reference, referencesOf, unpublishedReferences, usedBy } from '@/editorial/references'
import { closeReview } from '@/editorial/reviews'
import { cancelSchedules } from '@/editorial/schedules'

import { replaceEverywhere } from './replace-everywhere'
import { note, type Stage } from './stage'
import { refusalOf } from './rules'
import { sceneOf } from './situation'

const today = () => new Date().toISOString().slice(0, 10)

/** The same day some months later; the last of the month when that day doesn't exist. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth), 12)).toISOString()
}

/** A day as the date fields store it: noon UTC. */
export const asStored = (day: string) => `${day}T12:00:00.000Z`

function reviewInterval(req: PayloadRequest, collection: CollectionSlug): number {
  const months: unknown = req.payload.collections[collection].config.custom?.reviewEveryMonths
  return typeof months === 'number' ? months : 12
}

/** When it was last found right, and when somebody should look again. */
export const reviewedToday = (req: PayloadRequest, collection: CollectionSlug) => ({
  lastReviewedOn: asStored(today()),
  reviewBy: monthsLater(today(), reviewInterval(req, collection)),
})

/** Flips the status of exactly the newest content, under a permit for its hash. */
export async function goLive(stage: Stage, action: 'published' | 'emergency-published'): Promise<void> {
  const { req, scene, input } = stage
  const { collection, id, hash, newest } = scene.standing
  if (input.together) await publishTogether(stage, await unpublishedReferences(req, collection, newest))
  await holdReferences(stage)
  const missing = await unpublishedReferences(req, collection, newest)
  if (missing.length > 0) throw new NotReady('This refers to documents that are not live.', missing)
  const editorial = {
    state: 'published',
    assignee: null,
    dueOn: null,
    publishAt: null,
    ...reviewedToday(req, collection),
  }
  await withPermit(req, { collection, id, action: 'publish', hash, editorial }, () =>
    req.payload.update({
      collection,
      id,
      data: { _status: 'published' },
      draft: false,
      locale: 'en',
      depth: 0,
      req,
      overrideAccess: true,
    }),
  )
  if (scene.review) await closeReview(req, scene.review.id, 'published')
  await cancelSchedules(req, collection, id, 'publish')
  await note(stage, action, 'published')
}

/** Nothing that it refers to is taken down until this transaction ends. */
async function holdReferences({ req, scene }: Stage): Promise<void> {
  const { collection, newest } = scene.standing
  const names = referencesOf(req.payload, collection, newest).map((one) => useLockName(one.collection, one.id))
  for (const name of [...new Set(names)].sort()) await shareLockInTransaction(req, name)
}

/**
 * Publishes what a document refers to before the document itself, in the same transaction. Each must be approved on its
 * own: one approval never covers another document.
 */
async function publishTogether(stage: Stage, references: Reference[]): Promise<void> {
  const { req } = stage
  const waiting = [
    ...new Map(references.map((reference) => [`${reference.collection}/${reference.id}`, reference])).values(),
  ]
  for (const { collection, id } of waiting) {
    await lockInTransaction(req, lockName(collection, id))
    const scene = await sceneOf(req, collection, id, stage.person)
    // A reference of a reference may have gone live in this very loop.
    if (scene?.standing.isLive) continue
    const refusal = scene ? refusalOf('publish', scene.situation) : 'It is gone.'
    if (!scene || refusal)
      throw new NotReady(`“${scene ? titleOf(scene.standing.newest) : id}” cannot go live with it: ${refusal}`, [
        { collection, id },
      ])
    await goLive({ ...stage, scene }, 'published')
  }
}

/** Takes a document off the site. What still uses it is listed first, or gets another in its place. */
export async function takeDown(stage: Stage): Promise<void> {
  const { req, scene, input } = stage
  const { collection, id, hash } = scene.standing
  if (!input.reason) throw new NotReady('Say why it is taken down.')
  if (input.replaceBy) await replaceEverywhere(stage, input.replaceBy)
  await lockInTransaction(req, useLockName(collection, id))
  const referrers = await usedBy(req, collection, id, 'live')
  if (referrers.length > 0) throw new NotReady('Live pages still use this.', referrers)
  await withPermit(
    req,
    { collection, id, action: 'unpublish', hash, editorial: { state: 'draft', unpublishAt: null, publishAt: null } },
    () =>
      req.payload.update({
        collection,
        id,
        data: { _status: 'draft' },
        draft: false,
        locale: 'en',
        depth: 0,
        req,
        overrideAccess: true,
      }),
  )
  await cancelSchedules(req, collection, id, 'unpublish')
  await note(stage, 'unpublished', scene.review ? scene.situation.state : 'draft', { unpublishAt: null })
}

/** Somebody looked, and it is still right: the live page says so from now on. */
export async function confirmAccurate(stage: Stage): Promise<void> {
  const { req, scene } = stage
  const { collection, id } = scene.standing
  await note(stage, 'confirmed-accurate', 'published', reviewedToday(req, collection))
  await enqueue(req, [{ collection, id }])
}
