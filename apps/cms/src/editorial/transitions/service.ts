import type { User } from '@career-explorer/types/payload'
import type { CollectionSlug, PayloadRequest } from 'payload'

import { isStaff } from '@/access/rules'
import { inTransaction, lockInTransaction } from '@/database/transaction'
import { lastChangeOf } from '@/editorial/activity'
import { type Actor, actorOf } from '@/editorial/actor'
import { lockName } from '@/editorial/document'
import { Conflict, NotApproved, NotFoundHere } from '@/editorial/errors'

import type { TransitionInput } from './input'
import { performances } from './perform'
import { refusalOf, type TransitionAction } from './rules'
import { type Scene, sceneOf } from './situation'

/** Who acts: the person of the request, or the one a schedule was asked by. */
export type Performer = { person: User; actor: Actor }

/** The person a request is made by; refuses everybody who isn't staff. */
export function performerOf(req: PayloadRequest): Performer {
  const { user } = req
  const actor = actorOf(req)
  if (user?.collection !== 'users' || !actor || !isStaff(user))
    throw new NotApproved('Sign in as an author, a reviewer or an admin.')
  return { person: user, actor }
}

/** These show or change what was looked at, so they name what they looked at. */
const needsHash: ReadonlySet<TransitionAction> = new Set([
  'submit',
  'request-changes',
  'approve',
  'publish',
  'schedule',
  'confirm-accurate',
  'emergency-publish',
])

async function refuseStale(
  req: PayloadRequest,
  { standing }: Scene,
  action: TransitionAction,
  { expectedHash }: TransitionInput,
): Promise<void> {
  if (!needsHash.has(action) && expectedHash === undefined) return
  if (expectedHash === standing.hash) return
  const last = await lastChangeOf(req, standing.collection, standing.id)
  throw new Conflict(
    expectedHash === undefined
      ? 'Say which text you mean: send its hash as expectedHash.'
      : `${last?.actorName ?? 'Somebody'} has changed this since you opened it. Look at it again first.`,
    { changedBy: last?.actorName ?? null, changedAt: standing.savedAt, hash: standing.hash },
  )
}

/**
 * Carries out one transition, whole or not at all: under the document's lock and in one transaction, everything is
 * read again, checked, and written together: review, document, history, outbox, mail.
 *
 * @throws NotApproved when the rules refuse it, Conflict when the text is another one, NotReady when something is missing.
 */
export async function transition(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  action: TransitionAction,
  input: TransitionInput,
  { person, actor }: Performer = performerOf(req),
): Promise<void> {
  await inTransaction(req, async () => {
    await lockInTransaction(req, lockName(collection, id))
    const scene = await sceneOf(req, collection, id, person)
    if (!scene) throw new NotFoundHere()
    await refuseStale(req, scene, action, input)
    const comments = scene.situation.comments + (input.comment ? 1 : 0)
    const refusal = refusalOf(action, { ...scene.situation, comments })
    if (refusal !== null) throw new NotApproved(refusal)
    await performances[action]({ req, scene, input, person, actor })
  })
}
