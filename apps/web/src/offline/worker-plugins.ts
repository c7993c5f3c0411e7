import type { WorkboxPlugin } from 'workbox-core/types.js'

import { trim } from './bounded'
import { copyMark, keptPrefix, pageOf } from './caches'
import { followMoves, forgetPage } from './moves'
import { followPointer } from './search-copy'

/** A search (`?q=nurse`) is read by the page itself: the page is the same with and without. */
export const withoutSearch: WorkboxPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => {
    const { origin, pathname } = new URL(request.url)
    return origin + pathname
  },
}

/** What the own cache has not may be in another: kept on purpose, or of the build before. */
export const anyCopy: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) => cachedResponse ?? (await caches.match(request)),
}

/** Keeps whole answers of the right kind: no redirect, and not the page by which a network asks for its password. */
export const onlyOf = (type: string): WorkboxPlugin => ({
  cacheWillUpdate: async ({ response }) =>
    response.status === 200 && !response.redirected && response.headers.get('Content-Type')?.startsWith(type)
      ? response
      : null,
})

/** Keeps a cache from growing for ever. */
export const bounded: WorkboxPlugin = { cacheDidUpdate: ({ cacheName }) => trim(cacheName) }

/** With a new pointer comes what it points at. */
export const wholeSearch: WorkboxPlugin = {
  cacheDidUpdate: ({ request, newResponse }) => followPointer(request.url, newResponse.clone()),
}

const soonest = 10_000
let lastLook = 0

/**
 * Every answer of the site is a contact: what was taken down leaves this device. A page is always reason enough to ask
 * what that is, a document only now and then.
 */
export const leaveWhenGone: WorkboxPlugin = {
  fetchDidSucceed: async ({ request, response, event }) => {
    if (response.status === 404 || response.status === 410) {
      await forgetPage(pageOf(new URL(request.url).pathname))
    } else if (response.status < 500 && (request.mode === 'navigate' || Date.now() - lastLook > soonest)) {
      lastLook = Date.now()
      const look = followMoves()
      if (event instanceof ExtendableEvent) event.waitUntil(look)
    }
    return response
  },
}

/** A site in trouble counts as one that doesn't answer, as long as there is a copy. */
export const ratherCopyThanTrouble: WorkboxPlugin = {
  fetchDidSucceed: async ({ request, response, state }) => {
    if (response.status < 500) return response
    if (state) state.trouble = response
    throw new Error(`${request.url} answered ${response.status}`)
  },
  handlerDidError: async ({ state }) => (state?.trouble instanceof Response ? state.trouble : undefined),
}

/** Says of a copy that it is one, and from when, where both a page and its script can read it. */
export const markCopies: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ cachedResponse }) => {
    if (!cachedResponse) return cachedResponse
    const headers = new Headers(cachedResponse.headers)
    const date = new Date(headers.get('Date') ?? Date.now()).toISOString()
    headers.set('Server-Timing', `${copyMark};desc="${date}"`)
    const { status, statusText } = cachedResponse
    return new Response(cachedResponse.body, { status, statusText, headers })
  },
}

/** What somebody kept on purpose is renewed whenever it is read. */
export const keepUpToDate: WorkboxPlugin = {
  cacheDidUpdate: async ({ request, newResponse }) => {
    for (const name of await caches.keys()) {
      if (!name.startsWith(keptPrefix)) continue
      const cache = await caches.open(name)
      if (await cache.match(request)) await cache.put(request, newResponse.clone())
    }
  },
}
