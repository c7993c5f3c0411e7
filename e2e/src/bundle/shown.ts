/** What of a document's fields a reader finds on its page: words to combine into a description of a content type. */
import type { Locale } from '@career-explorer/types'
import { locales } from '@career-explorer/types/vocabulary'

import { isRecord } from './bundle'
import { plainTexts } from './plain-text'

/** One thing that must be there: a text on the page or in its head, or the address of a link. */
export type Shown = { path: string; as: 'text' | 'link' | 'head'; value: string }

/** Tells what a reader sees of a field's value. */
export type Show = (value: unknown, path: string, locale: Locale) => Shown[]

const inLocale = (value: unknown, locale: Locale): unknown => {
  if (!isRecord(value) || !Object.keys(value).every((key) => locales.some((known) => known === key))) return value
  return value[locale] ?? value.en
}

/** A translated text: in the page's language, else in English. */
export const text: Show = (value, path, locale) => {
  const own = inLocale(isRecord(value) && 'id' in value ? value.text : value, locale)
  if (typeof own !== 'string' && typeof own !== 'number') throw new Error(`${path} holds no text.`)
  return [{ path, as: 'text', value: String(own) }]
}

/** A translated text in Markdown, one expectation for each of its blocks. */
export const richText: Show = (value, path, locale) =>
  text(value, path, locale).flatMap((found) => plainTexts(found.value).map((block) => ({ ...found, value: block })))

/** A text of the page's head: its title or description. */
export const head: Show = (value, path, locale) => text(value, path, locale).map((found) => ({ ...found, as: 'head' }))

export const link: Show = (value, path) => [{ path, as: 'link', value: String(value) }]

/** For the writers and the search, not for readers. */
export const unseen: Show = () => []

/** Wording of the site around the content; looked for in English, whose words are written here. */
export const inEnglish =
  (wording: (value: unknown) => string | null): Show =>
  (value, path, locale) => {
    const words = locale === 'en' ? wording(value) : null
    return words === null ? [] : [{ path, as: 'text', value: words }]
  }

/** A choice, by the words a reader sees for it. */
export const choice = (words: Record<string, string>): Show =>
  inEnglish((value) => {
    const found = words[String(value)]
    if (found === undefined) throw new Error(`No words are known for the choice ${String(value)}.`)
    return found
  })

export const number = inEnglish((value) => Number(value).toLocaleString('en-GB'))

export const date = inEnglish((value) =>
  new Date(`${String(value)}T00:00:00Z`).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
)

export const rows =
  (show: Show): Show =>
  (value, path, locale) => {
    if (!Array.isArray(value)) throw new Error(`${path} holds no rows.`)
    return value.flatMap((row: unknown, index) => show(row, `${path}.${index}`, locale))
  }

/** Named fields. One that nobody described is an error, so that no field of the bundle goes unchecked. */
export const fields =
  (shows: Record<string, Show>): Show =>
  (value, path, locale) => {
    if (!isRecord(value)) throw new Error(`${path} holds no fields.`)
    return Object.entries(value).flatMap(([name, field]) => {
      const show = shows[name]
      if (!show) throw new Error(`What a reader sees of ${path}.${name} is not described.`)
      return show(field, path === '' ? name : `${path}.${name}`, locale)
    })
  }
