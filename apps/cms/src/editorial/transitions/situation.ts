import type { Review, ReviewComment, User } from '@career-explorer/types/payload'
import type { CollectionSlug, PayloadRequest } from 'payload'

import { isAdmin, isAuthor, isReviewer } from '@/access/rules'
import { contributorsOf, type Contributor } from '@/editorial/activity'
import { standingOf, type Standing } from '@/editorial/document'
import { openReviewOf, stateOf } from '@/editorial/reviews'
import { waitingSchedules } from '@/editorial/schedules'

import type { Situation } from './rules'

/** Everything the workflow knows of a document and of the person in front of it. */
export type Scene = {
  standing: Standing
  review: Review | null
  comments: ReviewComment[]
  contributors: Contributor[]
  situation: Situation
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Reads the scene in the request's transaction; null when there is no such document. */
export async function sceneOf(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  person: User | null,
): Promise<Scene | null> {
  const standing = await standingOf(req, collection, id)
  if (!standing) return null
  const review = await openReviewOf(req, collection, id)
  const comments = review ? await commentsOf(req, review.id) : []
  const contributors = await contributorsOf(req, collection, id)
  const schedules = await waitingSchedules(req, collection, id)
  const editorial = isRecord(standing.newest.editorial) ? standing.newest.editorial : {}
  return {
    standing,
    review,
    comments,
    contributors,
    situation: {
      state: stateOf(standing, review),
      isLive: standing.isLive,
      isTrashed: standing.isTrashed,
      hasChanges: standing.hash !== standing.liveHash,
      isScheduled: schedules.length > 0,
      person: {
        id: person?.id ?? '',
        isAuthor: isAuthor(person),
        isReviewer: isReviewer(person),
        isAdmin: isAdmin(person),
      },
      submittedBy: review?.submittedById ?? null,
      owner: typeof editorial.owner === 'string' ? editorial.owner : null,
      contributors: contributors.map((contributor) => contributor.id),
      openMustFixes: comments.filter(({ weight, resolvedAt }) => weight === 'must-fix' && !resolvedAt).length,
      comments: comments.filter(({ resolvedAt }) => !resolvedAt).length,
      uncheckedIn: Array.isArray(editorial.uncheckedIn) ? editorial.uncheckedIn.map(String) : [],
      isApprovedContent: review?.contentHash === standing.hash,
    },
  }
}

async function commentsOf(req: PayloadRequest, review: string): Promise<ReviewComment[]> {
  const { docs } = await req.payload.find({
    collection: 'review-comments',
    where: { review: { equals: review } },
    sort: 'createdAt',
    pagination: false,
    req,
    overrideAccess: true,
  })
  return docs
}
