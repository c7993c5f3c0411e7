import type { Locale } from '@career-explorer/types'

import { isLocale } from './locale'

const storageKey = 'career-explorer.locale'

/** The language somebody chose before, or else the first of the browser's languages that we speak. */
export function preferredLocale(): Locale | null {
  const saved = readSaved()
  if (saved) return saved
  return navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLocale) ?? null
}

/** Remembers the language for the next visit to `/`. */
export function saveLocale(locale: Locale): void {
  try {
    localStorage.setItem(storageKey, locale)
  } catch (error) {
    // Private windows may refuse storage; the choice then holds for this visit only.
    console.warn('The language could not be remembered', error)
  }
}

function readSaved(): Locale | null {
  try {
    const saved = localStorage.getItem(storageKey) ?? undefined
    return isLocale(saved) ? saved : null
  } catch (error) {
    console.warn('The remembered language could not be read', error)
    return null
  }
}
