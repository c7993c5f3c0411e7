import type { Locale } from '@career-explorer/types'

import { cacheNames, keptPrefix, pageOf } from './caches'

export type SavedPage = { address: string; title: string }

/** Everything in this language that can be read without a connection, by title. */
export async function savedPages(locale: Locale): Promise<SavedPage[]> {
  const found = new Map<string, string>()
  for (const name of await caches.keys()) {
    if (name === cacheNames.documents || name.startsWith(keptPrefix)) await addDocuments(name, locale, found)
    if (name === cacheNames.pages) await addPages(name, locale, found)
  }
  const { compare } = new Intl.Collator(locale)
  return [...found]
    .map(([address, title]) => ({ address, title }))
    .toSorted((one, other) => compare(one.title, other.title))
}

/** A document with a page of its own has a slug, and is called by its title or name. */
async function addDocuments(name: string, locale: Locale, found: Map<string, string>): Promise<void> {
  const cache = await caches.open(name)
  for (const request of await cache.keys()) {
    const address = pageOf(new URL(request.url).pathname)
    if (!address.startsWith(`/${locale}/`) || address.split('/').length !== 4) continue
    const response = await cache.match(request)
    const document: unknown = await response?.json().catch(() => null)
    const title = titleOf(document)
    if (title !== null) found.set(address, title)
  }
}

async function addPages(name: string, locale: Locale, found: Map<string, string>): Promise<void> {
  const cache = await caches.open(name)
  for (const request of await cache.keys()) {
    const address = pageOf(new URL(request.url).pathname)
    if (found.has(address) || !(address === `/${locale}` || address.startsWith(`/${locale}/`))) continue
    const html = await (await cache.match(request))?.text()
    const title = html && new DOMParser().parseFromString(html, 'text/html').title
    // The site's own name stands behind each title.
    if (title) found.set(address, title.split(' · ')[0] ?? title)
  }
}

function titleOf(document: unknown): string | null {
  if (typeof document !== 'object' || document === null) return null
  if ('title' in document && typeof document.title === 'string') return document.title
  return 'name' in document && typeof document.name === 'string' ? document.name : null
}
