/**
 * A prerendered page holds every word once. Its data names the words that stand in the markup by their place there, and
 * the browser puts them back before it hydrates. `site/thin-data.ts` is the other half.
 */

/** A text of the data: as it is, or where it stands. */
export const reference = /^(!?)=(-?\d*)$/
/** In front of a text that is English for want of a translation. */
export const borrowed = '!'
/** In front of a text that could be taken for something else. */
export const literally = '\\'

/** The id of a row on which nothing hangs: its place will do. */
export const unnamed = ''

/** The texts, rich texts and addresses of a page, in the order of its markup. */
export function wordsOf(root: Element): string[] {
  const words: string[] = []
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) words.push(node.nodeValue ?? '')
    // What is for who has no script is no more than one text to a browser that has it.
    if (!(node instanceof Element) || node.localName === 'noscript') return
    const address = node.getAttribute('href')
    if (address !== null) words.push(address)
    if (node.classList.contains('rich-text')) words.push(node.innerHTML)
    else node.childNodes.forEach(walk)
  }
  walk(root)
  return words
}

/** A number that is another one when any of the words is: whoever changed the page has changed it. */
export function sumOf(words: readonly string[]): number {
  let sum = words.length
  for (const word of words) {
    for (let at = 0; at < word.length; at += 1) sum = Math.imul(sum ^ word.charCodeAt(at), 16777619)
    sum = Math.imul(sum ^ 0x10000, 16777619)
  }
  return sum >>> 0
}

/** The documents as they were before their words were left out, but for ids on which nothing hangs. */
export function fill(documents: readonly unknown[], words: readonly string[]): unknown[] {
  let last = -1
  const textOf = (text: string): string => {
    const found = reference.exec(text)
    if (found) {
      last += 1 + Number(found[2])
      return words[last] ?? ''
    }
    const own = text.startsWith(borrowed) ? text.slice(1) : text
    return own.startsWith(literally) ? own.slice(1) : own
  }
  const walk = (value: unknown, path: string, fallbacks: string[]): unknown => {
    if (typeof value === 'string') {
      if (value.startsWith(borrowed)) fallbacks.push(path)
      return value === unnamed && path.endsWith('.id') ? path.slice(0, -'.id'.length) : textOf(value)
    }
    if (typeof value !== 'object' || value === null) return value
    const below = (key: string | number) => (path === '' ? String(key) : `${path}.${key}`)
    if (Array.isArray(value)) return value.map((one, index) => walk(one, below(index), fallbacks))
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, walk(one, below(key), fallbacks)]))
  }
  return documents.map((document) => {
    const fallbacks: string[] = []
    const filled = walk(document, '', fallbacks)
    return typeof filled === 'object' && filled !== null ? { fallbacks, ...filled } : filled
  })
}
