import type { PayloadRequest } from 'payload'

export type ReviewerChoice = { id: string; name: string }

/** The people who may be asked for a review: reviewers, without the one who asks. */
export async function reviewersToAsk(req: PayloadRequest): Promise<ReviewerChoice[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { and: [{ roles: { in: ['reviewer'] } }, { id: { not_equals: req.user?.id ?? null } }] },
    select: { name: true, email: true },
    sort: 'name',
    pagination: false,
    req,
    overrideAccess: true,
  })
  return docs.map(({ id, name, email }) => ({ id, name: name || email }))
}
