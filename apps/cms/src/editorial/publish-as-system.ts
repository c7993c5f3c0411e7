import { type CollectionSlug, createLocalReq, type Payload } from 'payload'

import { inTransaction, lockInTransaction } from '@/database/transaction'

import { type Channel, systemActor } from './actor'
import { lockName } from './document'
import { NotFoundHere } from './errors'
import { goLive } from './transitions/go-live'
import { sceneOf } from './transitions/situation'

/**
 * Publishes what is newest without a person's review: for seeds, migrations and tests, never for a request.
 *
 * @param reason stands in the history for good.
 */
export async function publishAsSystem(
  payload: Payload,
  {
    collection,
    id,
    reason,
    channel = 'system',
  }: { collection: CollectionSlug; id: string; reason: string; channel?: Channel },
): Promise<void> {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    await lockInTransaction(req, lockName(collection, id))
    const scene = await sceneOf(req, collection, id, null)
    if (!scene) throw new NotFoundHere()
    await goLive({ req, scene, input: { reason }, person: null, actor: systemActor(channel) }, 'published')
  })
}
