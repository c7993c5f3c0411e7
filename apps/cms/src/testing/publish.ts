import type { CollectionSlug, Payload } from 'payload'

import { publishAsSystem } from '@/editorial/publish-as-system'

/** Makes what was last saved of the document live. */
export async function publish(payload: Payload, collection: CollectionSlug, id: string): Promise<void> {
  await publishAsSystem(payload, { collection, id, reason: 'for a test' })
}
