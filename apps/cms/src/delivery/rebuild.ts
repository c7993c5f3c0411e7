import { eq } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload } from 'payload'

import { cards } from './delivery.tables'
import { deliveredBy, type Delivered } from './nouns'
import type { Noun } from './noun'
import { enqueue } from './outbox'
import { queueLists } from './queue'

/**
 * Queues every published document and every list: after a change of the public documents' form, or when somebody wrote
 * to the database by another way. Pages whose bytes stay the same keep their sequence.
 */
export async function rebuildDelivery(payload: Payload): Promise<{ documents: number }> {
  const { nouns, lists }: Delivered = deliveredBy(payload)
  const req = await createLocalReq({}, payload)
  let documents = 0
  for (const noun of nouns) {
    const ids = await everyId(payload, noun)
    await enqueue(
      req,
      ids.map((id) => ({ collection: noun.collection, id })),
    )
    documents += ids.length
  }
  await queueLists(
    payload.db.drizzle,
    lists.map(({ name }) => name),
  )
  return { documents }
}

/** What is published, and what was when it was last looked at. */
async function everyId(payload: Payload, { collection }: Noun): Promise<string[]> {
  const { docs } = await payload.find({
    collection,
    where: { _status: { equals: 'published' } },
    select: {},
    depth: 0,
    pagination: false,
    // The operator's own tool, which shows nothing to anybody.
    overrideAccess: true,
  })
  const known = await payload.db.drizzle
    .select({ id: cards.documentId })
    .from(cards)
    .where(eq(cards.collection, collection))
  return [...new Set([...docs.map(({ id }) => String(id)), ...known.map(({ id }) => id)])]
}
