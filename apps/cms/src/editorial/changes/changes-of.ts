import type { CollectionSlug, PayloadRequest } from 'payload'

import { type Standing, titleOf } from '@/editorial/document'
import { referencesOf } from '@/editorial/references'

import type { Change } from './change'
import { compare } from './compare'
import { describeFields } from './describe-fields'
import type { Names } from './read-value'

/** What a document refers to, by id: what an editor calls it. */
async function namesOf(
  req: PayloadRequest,
  collection: CollectionSlug,
  documents: Record<string, unknown>[],
): Promise<Names> {
  const ids = new Map<CollectionSlug, Set<string>>()
  for (const reference of documents.flatMap((document) => referencesOf(req.payload, collection, document))) {
    ids.set(reference.collection, (ids.get(reference.collection) ?? new Set()).add(reference.id))
  }
  const names = new Map<string, string>()
  for (const [slug, wanted] of ids) {
    const { docs } = await req.payload.db.find<Record<string, unknown>>({
      collection: slug,
      where: { id: { in: [...wanted] } },
      locale: 'all',
      pagination: false,
      limit: 0,
      req,
    })
    for (const document of docs) names.set(String(document.id), titleOf(document))
  }
  return names
}

/** What would change for readers if the newest draft went live. For a document that isn't live, everything is new. */
export async function changesOf(
  req: PayloadRequest,
  { collection, live, newest, isLive }: Standing,
): Promise<Change[]> {
  const before = isLive ? live : {}
  const names = await namesOf(req, collection, [before, newest])
  return compare(describeFields(req.payload.collections[collection].config.flattenedFields), before, newest, names)
}
