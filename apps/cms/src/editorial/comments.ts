import type { ReviewComment, User } from '@career-explorer/types/payload'
import type { PayloadRequest } from 'payload'

import { isReviewer } from '@/access/rules'

import type { Actor } from './actor'
import type { commentWeights } from './review-comment.collection'

export type NewComment = {
  review: string
  body: string
  weight: (typeof commentWeights)[number]
  /** Dotted path of the field it is about; missing for the whole document. */
  fieldPath?: string
  actor: Actor
}

export async function addComment(
  req: PayloadRequest,
  { review, body, weight, fieldPath, actor }: NewComment,
): Promise<string> {
  const comment = await req.payload.db.create({
    collection: 'review-comments',
    req,
    data: { review, body, weight, fieldPath, authorId: actor.id, authorName: actor.name },
  })
  return String(comment.id)
}

/** Who wrote a comment, or any reviewer, says when it is settled. */
export const maySettle = (person: User, { authorId }: Pick<ReviewComment, 'authorId'>): boolean =>
  isReviewer(person) || authorId === person.id
