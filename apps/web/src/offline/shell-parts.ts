import type { Locale } from '@career-explorer/types'

type Entry = { url: string; revision: string | null }

/**
 * The app's files: those that every page brings anyway; with them, what any page may need, the app's own wording in
 * every language included; and what only readers of one language need. The build lists the first ones first, and the
 * page that names them all is their last.
 */
export function partsOf(entries: readonly Entry[]) {
  // Every other file has its content's hash in its name.
  const page = entries.findIndex(({ revision }) => revision !== null)
  return {
    first: entries.slice(0, page + 1),
    shell: entries.filter(({ url }) => languageOf(url) === null),
    words: (locale: Locale) => entries.filter(({ url }) => languageOf(url) === locale).map(({ url }) => url),
    revision: entries[page]?.revision ?? 'none',
  }
}

/** `/assets/quiz.si-ct4XWuvr.js` → `si`: a room's wording, which is loaded with that room. */
const languageOf = (url: string) => /\.(en|si|ta)-[\w-]+\.js$/.exec(url)?.[1] ?? null
