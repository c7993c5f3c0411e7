import { cacheNames } from './caches'

/** So many copies of each kind at most; what somebody asked to keep is theirs to limit. */
const most: Record<string, number> = {
  [cacheNames.pages]: 150,
  [cacheNames.documents]: 300,
  [cacheNames.assets]: 150,
  [cacheNames.pictures]: 60,
}

/** Keeps a cache to its newest copies: a cache lists what it holds in the order it was written. */
export async function trim(cacheName: string, limit = most[cacheName] ?? Number.POSITIVE_INFINITY): Promise<void> {
  const cache = await caches.open(cacheName)
  const copies = await cache.keys()
  for (const copy of copies.slice(0, Math.max(0, copies.length - limit))) await cache.delete(copy)
}

/** The device is full: half of what was kept unasked goes, the oldest first. */
export async function makeRoom(): Promise<void> {
  for (const cacheName of [cacheNames.pictures, cacheNames.pages, cacheNames.documents]) {
    const { length } = await (await caches.open(cacheName)).keys()
    await trim(cacheName, Math.floor(length / 2))
  }
}
