import type { QueryClient } from '@tanstack/react-query'
import type { AnyRouter } from '@tanstack/react-router'

import { localeOfPath } from '@/i18n/locale'

import { copyMark } from './caches'
import { savesData } from './data-saver'
import { keepPlanned } from './keep-planned'
import { keepShown } from './keep-shown'
import { limitPreloads } from './preload-budget'
import { registerWorker, type Updates } from './registration'

let started: Promise<Updates | null> | null = null

/** Once for each page load: the worker, what it should know, and how much may be loaded ahead. */
export function startOffline(router: AnyRouter, queryClient: QueryClient): Promise<Updates | null> {
  started ??= start(router, queryClient).catch((error: unknown) => {
    // Without a worker the site works as long as there is a connection.
    console.info('Nothing can be kept for offline', error)
    return null
  })
  return started
}

async function start(router: AnyRouter, queryClient: QueryClient): Promise<Updates | null> {
  limitPreloads(router)
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return null
  const { updates, tell } = await registerWorker()
  if (!isCopy(performance.getEntriesByType('navigation')[0])) {
    const { pathname } = location
    tell({
      type: 'loaded',
      locale: localeOfPath(pathname),
      page: pathname,
      assets: loadedAssets(),
      savesData: savesData(),
    })
    await keepShown(queryClient)
  }
  await keepPlanned(tell)
  return updates
}

function isCopy(entry: PerformanceEntry | undefined): boolean {
  return entry instanceof PerformanceResourceTiming && entry.serverTiming.some(({ name }) => name === copyMark)
}

function loadedAssets(): string[] {
  const paths = performance.getEntriesByType('resource').map(({ name }) => new URL(name, location.href))
  const ours = paths.filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'))
  return [...new Set(ours.map(({ pathname }) => pathname))]
}
