/// <reference lib="webworker" />
/**
 * Keeps on this device what was read, and the app's own files. Pages and documents come from the site whenever it
 * answers soon; a copy is shown only when it doesn't, and is marked as one.
 */
import { registerQuotaErrorCallback } from 'workbox-core'
import { PrecacheRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { CacheFirst, NetworkFirst, StaleWhileRevalidate } from 'workbox-strategies'

import { makeRoom, trim } from './bounded'
import { cacheNames, documentAddress, isDocument, pageOf, shellPage } from './caches'
import { keepAsked, keepEveryday } from './keep-ahead'
import { isMessageToWorker, type MessageToWorker } from './messages-to-worker'
import { followMoves, newAddressOf } from './moves'
import {
  anyCopy,
  bounded,
  keepUpToDate,
  leaveWhenGone,
  markCopies,
  onlyOf,
  ratherCopyThanTrouble,
  wholeSearch,
  withoutSearch,
} from './worker-plugins'
import { appShell } from './worker-shell'

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: { url: string; revision: string | null }[] }

/** So many seconds somebody waits for the site when there is a copy. */
const patience = 4
const { controller, words, dropOlder } = appShell(self.__WB_MANIFEST)

self.addEventListener('install', (event) => void controller.install(event))
self.addEventListener('activate', (event) => {
  void controller.activate(event)
  event.waitUntil(dropOlder().then(() => self.clients.claim()))
})
registerQuotaErrorCallback(makeRoom)

registerRoute(new PrecacheRoute(controller, { cleanURLs: false }))
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/assets/'),
  new CacheFirst({ cacheName: cacheNames.assets, plugins: [anyCopy, bounded] }),
)

const pages = new NetworkFirst({
  cacheName: cacheNames.pages,
  networkTimeoutSeconds: patience,
  plugins: [withoutSearch, onlyOf('text/html'), ratherCopyThanTrouble, leaveWhenGone, markCopies, bounded],
})
registerRoute(
  ({ request, url, sameOrigin }) => sameOrigin && request.mode === 'navigate' && isPage(url.pathname),
  async (options) => {
    try {
      return await pages.handle(options)
    } catch (error) {
      const target = await newAddressOf(pageOf(options.url.pathname))
      if (target) return Response.redirect(target + options.url.search, 302)
      // The app reads the address and shows the page's document, or says what is on this device.
      const page = await controller.matchPrecache(shellPage)
      if (page) return page
      throw error
    }
  },
)

const documents = new NetworkFirst({
  cacheName: cacheNames.documents,
  networkTimeoutSeconds: patience,
  plugins: [
    anyCopy,
    onlyOf('application/json'),
    ratherCopyThanTrouble,
    leaveWhenGone,
    markCopies,
    keepUpToDate,
    wholeSearch,
    bounded,
  ],
})
registerRoute(
  // Somebody who asks past every cache is keeping a page on purpose, and keeps it in a place of its own.
  ({ request, url, sameOrigin }) => sameOrigin && isDocument(url.pathname) && request.cache !== 'no-cache',
  async (options) => {
    try {
      return await documents.handle(options)
    } catch (error) {
      const target = await newAddressOf(pageOf(options.url.pathname))
      if (target) return Response.redirect(documentAddress(target), 302)
      throw error
    }
  },
)
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/media/'),
  new StaleWhileRevalidate({ cacheName: cacheNames.pictures, plugins: [onlyOf('image/'), bounded] }),
)

const isPage = (pathname: string) => pathname === '/' || /^\/(?:en|si|ta)(?:\/[a-z0-9/-]*)?$/.test(pathname)

self.addEventListener('message', (event) => {
  const message: unknown = event.data
  if (!isMessageToWorker(message)) return
  if (message.type === 'take-over') void self.skipWaiting()
  else if (message.type === 'planned') event.waitUntil(keepAsked(message.documents).catch(tell))
  else event.waitUntil(keepLoaded(message).catch(tell))
})

/** The first page was loaded before there was a worker: its files are still at hand, so this costs next to nothing. */
async function keepLoaded(message: Extract<MessageToWorker, { type: 'loaded' }>): Promise<void> {
  const { locale, page, assets, savesData } = message
  const [pageCache, assetCache] = await Promise.all([caches.open(cacheNames.pages), caches.open(cacheNames.assets)])
  for (const address of savesData ? assets : [...assets, ...words(locale)]) {
    if (!(await caches.match(address))) await assetCache.add(address).catch(tell)
  }
  await trim(cacheNames.assets)
  if (isPage(page)) {
    const response = await fetch(page, { cache: 'force-cache' }).catch(tell)
    if (response?.ok && !response.redirected) await pageCache.put(page, response).catch(tell)
  }
  await followMoves()
  if (!savesData) await keepEveryday(locale)
}

/** Without a connection, or with a full disk, there is one copy less; nothing else is wrong. */
function tell(error: unknown): undefined {
  console.info('A copy could not be kept', error)
}
