import type { Review } from '@career-explorer/types/payload'
import type { PayloadRequest } from 'payload'

import type { ReviewState } from './editorial.fields'
import type { Standing } from './document'
import { type closedStates, openStates } from './review.collection'

/** The review that still asks somebody to do something; null when there is none. */
export async function openReviewOf(req: PayloadRequest, collection: string, id: string): Promise<Review | null> {
  const { docs } = await req.payload.find({
    collection: 'reviews',
    where: {
      and: [
        { documentType: { equals: collection } },
        { documentId: { equals: id } },
        { state: { in: [...openStates] } },
      ],
    },
    sort: '-createdAt',
    limit: 1,
    req,
    overrideAccess: true,
  })
  return docs[0] ?? null
}

export async function cyclesSoFar(req: PayloadRequest, collection: string, id: string): Promise<number> {
  const { totalDocs } = await req.payload.count({
    collection: 'reviews',
    where: { and: [{ documentType: { equals: collection } }, { documentId: { equals: id } }] },
    req,
    overrideAccess: true,
  })
  return totalDocs
}

/** Where the document stands, from the review and the rows themselves; the document's own note is not asked. */
export function stateOf(standing: Standing, review: Review | null): ReviewState {
  if (review?.state === 'in-review' || review?.state === 'changes-requested' || review?.state === 'approved')
    return review.state
  return standing.isLive && standing.hash === standing.liveHash ? 'published' : 'draft'
}

export async function updateReview(req: PayloadRequest, id: string, data: Partial<Omit<Review, 'id'>>): Promise<void> {
  await req.payload.db.updateOne({
    collection: 'reviews',
    id,
    data: { ...data, updatedAt: new Date().toISOString() },
    req,
  })
}

export function closeReview(req: PayloadRequest, id: string, state: (typeof closedStates)[number]): Promise<void> {
  return updateReview(req, id, { state, closedAt: new Date().toISOString() })
}
