import type { Payload } from 'payload'
import type { Config } from '@career-explorer/types/payload'

import type { DeliveredCollection } from './cards'

export type LiveDocument<Collection extends DeliveredCollection> = Config['collections'][Collection]

/**
 * The published ones among these documents, in all languages: localised values are maps, see wording.ts.
 *
 * Read from the live rows, never from versions, so a draft of a published document is not in it. Access is overridden:
 * this is the system's own reader, and the filter here is stricter than any person's.
 */
export async function liveDocuments<Collection extends DeliveredCollection>(
  payload: Payload,
  collection: Collection,
  ids: readonly string[],
): Promise<LiveDocument<Collection>[]> {
  const { docs } = await payload.find({
    collection,
    where: { and: [{ id: { in: [...ids] } }, { _status: { equals: 'published' } }] },
    locale: 'all',
    depth: 0,
    draft: false,
    trash: false,
    overrideAccess: true,
    pagination: false,
    limit: ids.length,
  })
  return docs
}
