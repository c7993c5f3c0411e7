import type { QueryClient } from '@tanstack/react-query'

import { cacheNames } from './caches'

/** Where the documents of each kind stand; those of the others are called like their kind. */
const folders: Record<string, string> = {
  career: 'careers',
  category: 'categories',
  skill: 'skills',
  subject: 'subjects',
  stream: 'streams',
}

/** `en/careers/nurse` for the document of a page, or `null` for what is no public document. */
export function nameOfDocument(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('kind' in value && 'locale' in value && 'version' in value)) {
    return null
  }
  const kind = String(value.kind)
  const folder = folders[kind]
  if (!folder) return `${value.locale}/${kind}`
  return 'slug' in value ? `${value.locale}/${folder}/${value.slug}` : null
}

/**
 * A prerendered page brings its documents along, so no request for them ever passed the worker. Once on this device,
 * they serve moving about within the site too, and nothing has to be fetched for it.
 */
export async function keepShown(queryClient: QueryClient): Promise<void> {
  const cache = await caches.open(cacheNames.documents)
  for (const query of queryClient.getQueryCache().getAll()) {
    const name = nameOfDocument(query.state.data)
    if (name === null) continue
    const headers = { 'Content-Type': 'application/json', Date: new Date(query.state.dataUpdatedAt).toUTCString() }
    await cache.put(`/content/v1/${name}.json`, new Response(JSON.stringify(query.state.data), { headers }))
  }
}
