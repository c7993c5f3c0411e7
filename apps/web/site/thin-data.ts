import { parseFragment, serialize } from 'parse5'

import type { PageData, ThinPageData } from '@/page-data'
import { borrowed, literally, sumOf, unnamed } from '@/page-words'
import { isMarkableList } from '@/plan/markable-rows'

/**
 * React's markup: a rich text, an address or a text. It escapes every `<`, `>` and `"` that isn't its own. What stands
 * there for who has no script is passed by.
 */
const word = /<noscript>[^]*?<\/noscript>|<div class="rich-text"[^>]*>([^]*?)<\/div>|\shref="([^"]*)"|>([^<]+)/g
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

/** What `wordsOf` will find in the browser. */
export function wordsIn(html: string): string[] {
  return [...html.matchAll(word)].flatMap(([, rich, address, text]) => {
    if (rich !== undefined) return asBrowsersWriteIt(rich)
    const escaped = address ?? text
    return escaped === undefined ? [] : plain(escaped)
  })
}

const plain = (escaped: string) =>
  !/[&\r]/.test(escaped)
    ? escaped
    : escaped
        .replaceAll(/\r\n?/g, '\n')
        .replaceAll(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => entities[name] ?? '')

const known = new Map<string, string>()

/** Disclaimers are on every page: parsed once. */
function asBrowsersWriteIt(html: string): string {
  const before = known.get(html)
  if (before !== undefined) return before
  const written = serialize(parseFragment(html))
  if (known.size > 500) known.clear()
  known.set(html, written)
  return written
}

/** Leaves out of the data what stands in the markup, and says of each text where. */
export function thin({ today, documents }: PageData, html: string): ThinPageData {
  const words = wordsIn(html)
  const places = placesOf(words)
  let last = -1
  const textOf = (text: string): string => {
    const found = places.get(text)
    if (!found) return /^[=!\\]/.test(text) ? literally + text : text
    const place = found.find((one) => one > last) ?? found[0] ?? 0
    const step = place - last - 1
    last = place
    return `=${step === 0 ? '' : step}`
  }
  const rest = documents.map(({ document }) => {
    const fallbacks = new Set(fallbacksOf(document))
    const walk = (value: unknown, path: string, list: string): unknown => {
      if (typeof value === 'string') return (fallbacks.delete(path) ? borrowed : '') + textOf(value)
      if (typeof value !== 'object' || value === null) return value
      const below = (key: string | number) => (path === '' ? String(key) : `${path}.${key}`)
      if (Array.isArray(value)) return value.map((one, index) => walk(one, below(index), list))
      const entries = Object.entries(isRowOfWords(value, list) ? { ...value, id: unnamed } : value)
      const kept = entries.filter(([key]) => path !== '' || key !== 'fallbacks')
      return Object.fromEntries(kept.map(([key, one]) => [key, walk(one, below(key), key)]))
    }
    const thinned = walk(document, '', '')
    // A path that leads to no text has no text to be marked.
    return fallbacks.size === 0 ? thinned : { ...Object(thinned), fallbacks: fallbacksOf(document) }
  })
  return { today, sum: sumOf(words), keys: documents.map(({ key }) => key), documents: rest }
}

/** Nothing hangs on its id: nobody can mark it, and there is nothing in it to open. */
const isRowOfWords = (row: object, list: string) =>
  'id' in row && !isMarkableList(list) && Object.values(row).every((value) => typeof value === 'string')

function placesOf(words: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [place, text] of words.entries()) {
    // A shorter one is as short as its place.
    if (text.length < 4) continue
    const found = places.get(text)
    if (found) found.push(place)
    else places.set(text, [place])
  }
  return places
}

function fallbacksOf(document: unknown): string[] {
  const isListed = typeof document === 'object' && document !== null && 'fallbacks' in document
  return isListed && Array.isArray(document.fallbacks) ? document.fallbacks : []
}
