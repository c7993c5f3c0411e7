import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

import { recordActivity } from './activity'
import type { ActivityAction } from './activity.collection'
import { actorOf, systemActor } from './actor'
import { standingOf, titleOf } from './document'
import { noteOnDocument } from './editorial.data'
import { operationOf, standingBefore } from './guard.hooks'
import { permitOf } from './permit'
import { closeReview, openReviewOf, stateOf } from './reviews'
import { cancelSchedules } from './schedules'
import { systemReasonOf } from './system-reason'

function actionOf(req: PayloadRequest, collection: string, id: string): ActivityAction {
  const note = operationOf(req, collection, id)
  if (note?.operation === 'create') return 'created'
  if (note?.trash === 'in') return 'trashed'
  if (note?.trash === 'out') return 'taken-from-trash'
  return note?.operation === 'restoreVersion' ? 'restored' : 'edited'
}

/**
 * After a person's write: a line in the history, and the end of a review whose text is no longer what was submitted.
 * The person becomes a contributor by that line.
 */
export const recordEdit: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (permitOf(req)) return doc
  const id = String(doc.id)
  const [previous, standing] = [standingBefore(req, collection.slug, id), await standingOf(req, collection.slug, id)]
  if (!standing) return doc
  const action = actionOf(req, collection.slug, id)
  if (action === 'edited' && previous?.hash === standing.hash) return doc
  const actor = actorOf(req) ?? systemActor('system')
  const entry = {
    actor,
    collection: collection.slug,
    id,
    title: titleOf(standing.newest),
    versionId: standing.newestVersionId,
    hash: standing.hash,
    reason: systemReasonOf(req.context) ?? undefined,
  }
  const review = await openReviewOf(req, collection.slug, id)
  const fromState = previous ? stateOf(previous, review) : undefined
  const isOver = review !== null && (action === 'trashed' || review.state !== 'changes-requested')
  if (review && isOver) {
    await closeReview(req, review.id, 'superseded')
    await recordActivity(req, { ...entry, action: 'superseded', fromState: review.state, toState: 'draft' })
  }
  const toState = stateOf(standing, isOver ? null : review)
  await recordActivity(req, { ...entry, action, fromState, toState })
  await cancelSchedules(req, collection.slug, id, 'publish')
  await noteOnDocument(req, collection.slug, id, {
    state: toState,
    publishAt: null,
    ...(isOver ? { assignee: null, dueOn: null } : {}),
  })
  return doc
}

export const recordDelete: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  const actor = actorOf(req) ?? systemActor('system')
  const review = await openReviewOf(req, collection.slug, String(id))
  if (review) await closeReview(req, review.id, 'superseded')
  await recordActivity(req, {
    actor,
    action: 'deleted',
    collection: collection.slug,
    id: String(id),
    title: titleOf(doc),
  })
}
