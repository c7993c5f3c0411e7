import type { Locale } from '@career-explorer/types'

import { trim } from './bounded'
import { cacheNames, documentAddress } from './caches'
import { followPointer } from './search-copy'
import { unasked } from './unasked'

const aDay = 24 * 60 * 60 * 1000

/** What the pages are made from that anybody may open without a connection: search, plan, quiz and the shell. */
const everyday = (locale: Locale): string[] => [
  ...['site', 'careers', 'categories', 'quiz'].map((name) => documentAddress(`/${locale}/${name}`)),
  `/${locale}/search.json`,
]

/** Brings the everyday documents of a language, as far as they fit into what may come unasked. */
export async function keepEveryday(locale: Locale): Promise<void> {
  let left = unasked.documents
  for (const address of everyday(locale)) left -= await keepDocument(address, left)
}

/** Brings documents that somebody asked for. */
export async function keepAsked(addresses: readonly string[]): Promise<void> {
  for (const address of addresses) await keepDocument(address, Number.POSITIVE_INFINITY)
}

/** @returns the bytes that came; none for what is here from today, or is more than may come */
async function keepDocument(address: string, most: number): Promise<number> {
  const copy = await caches.match(address)
  if (copy && Date.now() - Date.parse(copy.headers.get('Date') ?? '') < aDay) return 0
  const stop = new AbortController()
  const response = await fetch(address, { signal: stop.signal })
  const size = Number(response.headers.get('Content-Length'))
  if (!response.ok || size > most) {
    stop.abort()
    return 0
  }
  const answer = response.clone()
  await (await caches.open(cacheNames.documents)).put(address, response)
  await followPointer(address, answer)
  await trim(cacheNames.documents)
  return size
}
