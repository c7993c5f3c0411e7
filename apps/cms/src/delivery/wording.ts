/**
 * Texts of a document that was read with `locale: 'all'`, spoken in one language.
 *
 * A text that is missing in the language is borrowed from English. Where it ends up in the public document is known
 * only when that is complete, so a borrowed text travels as an object until `settle` replaces it and notes its path.
 */
import { defaultLocale, type Locale, locales } from '@career-explorer/types'

import { toHtml } from './rich-text'

/** A localised value as it is stored: one per language, some missing. Payload's types don't show this. */
export type Words<Value = string> = Partial<Record<Locale, Value | null>>

/** An English text in a page of another language. */
export class Borrowed {
  constructor(readonly text: string) {}
}

export type Spoken = string | Borrowed

/** A public document on its way: any text may be borrowed or still missing, which its schema then judges. */
export type Draft<T> = T extends readonly (infer Item)[]
  ? Draft<Item>[]
  : T extends object
    ? { [Key in keyof T]: Draft<T[Key]> }
    : string extends T
      ? Spoken | null
      : T

type Row = { id?: string | null; text?: unknown }

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const isEmpty = (value: unknown) => value === undefined || value === null || value === ''

/** The languages of a localised value; none when it is not one. */
export function wordsOf(value: unknown): Words<unknown> {
  if (!isRecord(value)) return {}
  return Object.fromEntries(
    locales.filter((locale) => !isEmpty(value[locale])).map((locale) => [locale, value[locale]]),
  )
}

/** The plain texts of a localised value. */
export function textsOf(value: unknown): Words {
  const texts: Words = {}
  for (const [locale, text] of Object.entries(wordsOf(value))) {
    const trimmed = typeof text === 'string' ? text.trim() : ''
    if (trimmed !== '') Object.assign(texts, { [locale]: trimmed })
  }
  return texts
}

/** How one language says it. */
export type Voice = {
  locale: Locale
  /** The text, or English, or null. */
  text: (words: unknown) => Spoken | null
  /** Rich text as small HTML, or English, or null. */
  html: (words: unknown) => Spoken | null
  /** Rows that have a text, with their ids. */
  textRows: (rows: readonly Row[] | null | undefined) => { id: string | null; text: Spoken }[]
}

export function voiceOf(locale: Locale): Voice {
  const speak = (own: string | null | undefined, english: string | null | undefined): Spoken | null => {
    if (own) return own
    return english ? new Borrowed(english) : null
  }
  const text = (words: unknown) => {
    const texts = textsOf(words)
    return speak(texts[locale], texts[defaultLocale])
  }
  return {
    locale,
    text,
    html: (words) => {
      const texts = wordsOf(words)
      const own = toHtml(texts[locale])
      return speak(own, own ? null : toHtml(texts[defaultLocale]))
    },
    textRows: (rows) =>
      (rows ?? []).flatMap((row) => {
        const spoken = text(row.text)
        return spoken === null ? [] : [{ id: row.id ?? null, text: spoken }]
      }),
  }
}

/** The words of a borrowed or own text, for sorting and joining. */
export const plain = (spoken: Spoken | null): string => (spoken instanceof Borrowed ? spoken.text : (spoken ?? ''))

/** The document with plain texts, and the dotted paths of those that are borrowed. */
export function settle(draft: unknown): { document: unknown; fallbacks: string[] } {
  const fallbacks: string[] = []
  const walk = (value: unknown, path: string): unknown => {
    if (value instanceof Borrowed) {
      fallbacks.push(path)
      return value.text
    }
    const below = (key: string | number) => (path === '' ? String(key) : `${path}.${key}`)
    if (Array.isArray(value)) return value.map((item, index) => walk(item, below(index)))
    if (!isRecord(value)) return value
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, below(key))]))
  }
  return { document: walk(draft, ''), fallbacks }
}

/** The calendar day of a stored moment. */
export const dayOf = (moment: string | null | undefined): string | null => moment?.slice(0, 10) ?? null
