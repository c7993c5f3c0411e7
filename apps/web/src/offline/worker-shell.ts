/// <reference lib="webworker" />
import { PrecacheController } from 'workbox-precaching'

import { cacheNames, shellPrefix } from './caches'
import { savesData } from './data-saver'
import { partsOf } from './shell-parts'

/** The entry of a page, as both the app's one page and the prerendered ones name it. */
const entry = /<script[^>]+(?:src|data-first)="(\/assets\/[^"]+)"/

/** The app's own files of this build, in a cache of their own. */
export function appShell(manifest: Parameters<typeof partsOf>[0]) {
  const { first, shell, words, revision } = partsOf(manifest)
  const own = shellPrefix + revision
  const controller = new PrecacheController({ cacheName: own })
  controller.addToCacheList(savesData() ? first : shell)

  /** The build before stays: a page of it may be open, or kept for reading without a connection. */
  async function dropOlder(): Promise<void> {
    const older = (await caches.keys()).filter((name) => name.startsWith(shellPrefix) && name !== own)
    for (const name of older.slice(0, -1)) await caches.delete(name)
    await dropHelpless()
  }
  return { controller, words, dropOlder }
}

/** A kept page whose script is on no shelf any more would lie dead: its document is shown by the app's page instead. */
async function dropHelpless(): Promise<void> {
  const pages = await caches.open(cacheNames.pages)
  for (const request of await pages.keys()) {
    const script = entry.exec((await (await pages.match(request))?.text()) ?? '')?.[1]
    if (script === undefined || !(await caches.match(script))) await pages.delete(request)
  }
}
