import type { Activity } from '@career-explorer/types/payload'
import type { CollectionSlug, PayloadRequest } from 'payload'

/** What a document's page of history shows of one entry. */
export type TimelineEntry = Pick<Activity, 'id' | 'at' | 'action' | 'actorName' | 'reason' | 'versionId'>

const longest = 200

/** What happened to a document, newest first. Whether the person may see it is the caller's to check. */
export async function timelineOf(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<TimelineEntry[]> {
  const { docs } = await req.payload.find({
    collection: 'activity',
    where: { and: [{ documentType: { equals: collection } }, { documentId: { equals: id } }] },
    sort: '-at',
    limit: longest,
    pagination: false,
    req,
    overrideAccess: true,
  })
  return docs.map(({ id: entryId, at, action, actorName, reason, versionId }) => ({
    id: entryId,
    at,
    action,
    actorName,
    reason,
    versionId,
  }))
}
