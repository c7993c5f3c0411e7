import type { Schedule } from '@career-explorer/types/payload'
import type { CollectionSlug, PayloadRequest } from 'payload'

/** What was asked for later and is still to come. */
export async function waitingSchedules(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<Schedule[]> {
  const { docs } = await req.payload.find({
    collection: 'schedules',
    where: {
      and: [{ documentType: { equals: collection } }, { documentId: { equals: id } }, { state: { equals: 'waiting' } }],
    },
    pagination: false,
    req,
    overrideAccess: true,
  })
  return docs
}

/** Takes back what was asked for later. */
export async function cancelSchedules(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  action?: 'publish' | 'unpublish',
): Promise<void> {
  for (const schedule of await waitingSchedules(req, collection, id)) {
    if (action && schedule.action !== action) continue
    await req.payload.db.updateOne({ collection: 'schedules', id: schedule.id, data: { state: 'cancelled' }, req })
  }
}
