import { useSyncExternalStore } from 'react'

import { copyMark } from './caches'

/** When the copy was made that an answer is, as the worker noted it; `null` when it came from the site. */
function dateOf(entry: PerformanceEntry): string | null {
  if (!(entry instanceof PerformanceResourceTiming)) return null
  return entry.serverTiming.find(({ name }) => name === copyMark)?.description ?? null
}

/** The newest answers by address, in the order they came. */
const seen = new Map<string, string | null>()
const listeners = new Set<() => void>()
let observer: PerformanceObserver | null = null

function observe(entries: readonly PerformanceEntry[]): void {
  for (const entry of entries) seen.set(new URL(entry.name, location.href).pathname, dateOf(entry))
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  if (!observer && 'PerformanceObserver' in globalThis) {
    observer = new PerformanceObserver((list) => observe(list.getEntries()))
    observer.observe({ type: 'navigation', buffered: true })
    observer.observe({ type: 'resource', buffered: true })
  }
  return () => listeners.delete(listener)
}

/** From when the copy of this page is that is shown, or `null` when it came from the site. */
export function useCopyDate(pathname: string): string | null {
  return useSyncExternalStore(
    subscribe,
    () => seen.get(`/content/v1${pathname}.json`) ?? seen.get(pathname) ?? null,
    () => null,
  )
}
