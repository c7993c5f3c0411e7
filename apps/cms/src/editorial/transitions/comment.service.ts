import type { CollectionSlug, PayloadRequest } from 'payload'
import { z } from 'zod'

import { isReviewer } from '@/access/rules'
import { inTransaction, lockInTransaction } from '@/database/transaction'
import { recordActivity } from '@/editorial/activity'
import { addComment, maySettle } from '@/editorial/comments'
import { lockName, titleOf } from '@/editorial/document'
import { NotApproved, NotFoundHere, NotReady } from '@/editorial/errors'
import { commentWeights } from '@/editorial/review-comment.collection'
import { longestParagraph } from '@/fields/limits'

import type { Performer } from './service'
import { type Scene, sceneOf } from './situation'

const commentInput = z.strictObject({
  body: z.string().trim().min(1).max(longestParagraph),
  weight: z.enum(commentWeights).default('suggestion'),
  fieldPath: z.string().trim().max(200).optional(),
})

async function withScene(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  { person }: Performer,
  work: (scene: Scene) => Promise<void>,
): Promise<void> {
  await inTransaction(req, async () => {
    await lockInTransaction(req, lockName(collection, id))
    const scene = await sceneOf(req, collection, id, person)
    if (!scene) throw new NotFoundHere()
    await work(scene)
  })
}

/** A comment on the open review. Only a reviewer's can be a must-fix. */
export async function comment(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  body: unknown,
  performer: Performer,
): Promise<void> {
  const input = commentInput.safeParse(body)
  if (!input.success) throw new NotReady(`The comment cannot be read. ${z.prettifyError(input.error)}`)
  await withScene(req, collection, id, performer, async ({ standing, review }) => {
    if (!review) throw new NotReady('Comments belong to a review: submit the document first.')
    if (input.data.weight === 'must-fix' && !isReviewer(performer.person))
      throw new NotApproved('Only reviewers write must-fix comments.')
    await addComment(req, { review: review.id, ...input.data, actor: performer.actor })
    await recordActivity(req, {
      actor: performer.actor,
      action: 'commented',
      collection,
      id,
      title: titleOf(standing.newest),
      hash: standing.hash,
      reason: input.data.body,
    })
  })
}

/** Who wrote a comment, or any reviewer, says when it is settled. */
export async function resolveComment(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  commentId: string,
  performer: Performer,
): Promise<void> {
  await withScene(req, collection, id, performer, async ({ standing, comments }) => {
    const found = comments.find((candidate) => candidate.id === commentId)
    if (!found) throw new NotFoundHere()
    if (!maySettle(performer.person, found)) throw new NotApproved('A reviewer settles this comment.')
    if (found.resolvedAt) return
    await req.payload.db.updateOne({
      collection: 'review-comments',
      id: commentId,
      data: {
        resolvedAt: new Date().toISOString(),
        resolvedById: performer.actor.id,
        resolvedByName: performer.actor.name,
      },
      req,
    })
    await recordActivity(req, {
      actor: performer.actor,
      action: 'comment-resolved',
      collection,
      id,
      title: titleOf(standing.newest),
      reason: found.body,
    })
  })
}
