import type { Payload, TypedUser } from 'payload'

import { isAdmin, isAuthor, isReviewer } from '@/access/rules'
import { reviewableSlugs } from '@/editorial/references'
import {
  approved,
  changesAskedOf,
  due,
  inReview,
  type Pile,
  scheduled,
  translations,
  waitingFor,
  whereOf,
} from '@/editorial/screens/lists/piles'

export type CountedPile = { pile: Pile; total: number; parts: { collection: string; label: string; count: number }[] }

/** The piles that concern this person, most urgent first. */
function pilesFor(user: TypedUser): Pile[] {
  return [
    ...(isReviewer(user) ? [waitingFor(user.id)] : []),
    ...(isAuthor(user) ? [changesAskedOf(user.id)] : []),
    ...(isReviewer(user) || isAdmin(user) ? [] : [inReview]),
    approved,
    scheduled,
    due(),
    translations,
  ]
}

/** How much lies on each pile, by content type; asked as the person, so nothing is counted that they may not see. */
export async function countPiles(payload: Payload, user: TypedUser): Promise<CountedPile[]> {
  const counted: CountedPile[] = []
  for (const pile of pilesFor(user)) {
    const parts = await Promise.all(
      reviewableSlugs(payload).map(async (collection) => {
        const { totalDocs } = await payload.count({ collection, where: whereOf(pile), user, overrideAccess: false })
        const { plural } = payload.collections[collection].config.labels
        return { collection, label: typeof plural === 'string' ? plural : collection, count: totalDocs }
      }),
    )
    const filled = parts.filter(({ count }) => count > 0)
    counted.push({ pile, total: filled.reduce((sum, { count }) => sum + count, 0), parts: filled })
  }
  return counted
}

export type Waiting = { title: string; href: string; since: string; by: string | null }

/** What has waited for a reviewer for longest; null when nothing waits. */
export async function oldestWaiting(payload: Payload, user: TypedUser): Promise<Waiting | null> {
  const { docs } = await payload.find({
    collection: 'reviews',
    where: { state: { equals: 'in-review' } },
    sort: 'submittedAt',
    limit: 1,
    depth: 0,
    user,
    overrideAccess: false,
  })
  const [oldest] = docs
  return oldest
    ? {
        title: oldest.documentTitle,
        href: `${payload.config.routes.admin}/collections/${oldest.documentType}/${oldest.documentId}/review`,
        since: oldest.submittedAt,
        by: oldest.submittedByName ?? null,
      }
    : null
}
