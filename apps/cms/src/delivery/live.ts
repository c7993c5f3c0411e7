import type { Config } from '@career-explorer/types/payload'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { createLocalReq, type Payload, type Where } from 'payload'

import { connectionOf, inTransaction } from '@/database/transaction'

import type { DeliveredCollection } from './cards'

export type LiveDocument<Collection extends DeliveredCollection> = Config['collections'][Collection]

/**
 * The published ones among these documents, in all languages: localised values are maps, see wording.ts.
 *
 * Read from the live rows, never from versions, so a draft of a published document is not in it. No access rule is
 * asked: this is the system's own reader, and the filter here is stricter than any person's.
 */
export async function liveDocuments<Collection extends DeliveredCollection>(
  payload: Payload,
  collection: Collection,
  ids: readonly string[],
): Promise<LiveDocument<Collection>[]> {
  const where: Where = {
    and: [{ id: { in: [...ids] } }, { _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
  }
  const query = { collection, where, locale: 'all', pagination: false, limit: ids.length } as const
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    // PostgreSQL would compile the long query of a career for longer than it runs.
    await (await connectionOf(req)).execute(sql`set local jit = off`)
    // A picture's address is made by Payload's hooks. Everything else is the row itself, in half the time.
    const { docs } = payload.collections[collection].config.upload
      ? await payload.find({ ...query, depth: 0, draft: false, overrideAccess: true, req })
      : await payload.db.find<LiveDocument<Collection>>({ ...query, req })
    return docs
  })
}
