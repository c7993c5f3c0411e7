import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { changesOf } from '@/editorial/changes/changes-of'
import { describeFields } from '@/editorial/changes/describe-fields'
import { standingOf } from '@/editorial/document'
import { NotFoundHere } from '@/editorial/errors'
import { timelineOf } from '@/editorial/history/timeline'
import { performerOf } from '@/editorial/transitions/service'

import { reviewersToAsk } from './reviewers'

const noStore = { 'Cache-Control': 'no-store' }

/** A read for staff about one document; everybody else is refused before anything is looked up. */
const staffRead =
  (read: (req: PayloadRequest, id: string) => Promise<Record<string, unknown>>): Endpoint['handler'] =>
  async (req) => {
    performerOf(req)
    const id = z.uuid().safeParse(req.routeParams?.id)
    if (!id.success) throw new NotFoundHere()
    return Response.json(await read(req, id.data), { headers: noStore })
  }

/** What the screens read of a document besides where it stands: its changes, its history, whom to ask. */
export function screenEndpoints(collection: CollectionSlug): Endpoint[] {
  return [
    {
      path: '/:id/editorial/changes',
      method: 'get',
      handler: staffRead(async (req, id) => {
        const standing = await standingOf(req, collection, id)
        if (!standing) throw new NotFoundHere()
        return { hash: standing.hash, changes: await changesOf(req, standing) }
      }),
    },
    {
      path: '/:id/editorial/timeline',
      method: 'get',
      handler: staffRead(async (req, id) => ({ entries: await timelineOf(req, collection, id) })),
    },
    {
      path: '/:id/editorial/fields',
      method: 'get',
      handler: staffRead(async (req) => ({
        fields: describeFields(req.payload.collections[collection].config.flattenedFields),
      })),
    },
    {
      path: '/:id/editorial/reviewers',
      method: 'get',
      handler: staffRead(async (req) => ({ reviewers: await reviewersToAsk(req) })),
    },
  ]
}
