import { type Locale, locales } from '@career-explorer/types'

import { type FieldOf, isLocale } from './content-type'
import { type Blame, fieldPath, inShort, suggestion } from './fault'
import { parseMarkdown, wordsOf } from './markdown/parse-markdown'
import type { RichText } from './markdown/rich-text'
import { isRecord } from './read-source'

export type Localised<Value> = Partial<Record<Locale, Value>>

/** `''` and nothing are the same in a bundle: the field is empty. */
export const isEmpty = (value: unknown) => value === undefined || value === null || value === ''

/** A plain value is English; a map has a value for each language it names. */
export function parseLocalised<Value>(
  value: unknown,
  path: string,
  blame: Blame,
  parseOne: (value: unknown, path: string) => Value | null,
): Localised<Value> | null {
  if (isEmpty(value)) return null
  const map = isRecord(value) ? value : { en: value }
  const result: Localised<Value> = {}
  for (const [key, one] of Object.entries(map)) {
    if (!isLocale(key)) {
      blame(
        fieldPath(path, key),
        `“${key}” is no language here${suggestion(key, locales)} Write ${locales.join(', ')}.`,
      )
      continue
    }
    const parsed = isEmpty(one) ? null : parseOne(one, isRecord(value) ? fieldPath(path, key) : path)
    if (parsed !== null) result[key] = parsed
  }
  return Object.keys(result).length > 0 ? result : null
}

export function parseText(
  { minLength, maxLength }: Pick<FieldOf<'text'>, 'minLength' | 'maxLength'>,
  value: unknown,
  path: string,
  blame: Blame,
): string | null {
  if (typeof value !== 'string') {
    const hint = typeof value === 'number' || typeof value === 'boolean' ? `: write "${String(value)}" in quotes` : ''
    blame(path, `must be text; it is ${inShort(value)}${hint}`)
    return null
  }
  if (!isStorable(value, path, blame)) return null
  if (maxLength !== undefined && value.length > maxLength) {
    blame(path, `has ${inFigures(value.length)} characters; ${inFigures(maxLength)} is the most`)
    return null
  }
  if (minLength !== undefined && value.length < minLength) {
    blame(path, `has ${inFigures(value.length)} characters; ${inFigures(minLength)} is the least`)
    return null
  }
  return value
}

export function parseRichText(longest: number, value: unknown, path: string, blame: Blame): RichText | null {
  // Marks and addresses come on top of the words, but not without end.
  const markdown = parseText({ maxLength: longest * 3 }, value, path, blame)
  if (markdown === null) return null
  const parsed = parseMarkdown(markdown, (reason) => blame(path, reason))
  const { length } = wordsOf(parsed)
  if (length > longest) blame(path, `has ${inFigures(length)} characters; ${inFigures(longest)} is the most`)
  return parsed.root.children.length > 0 ? parsed : null
}

export function parseNumber(
  { min, max }: FieldOf<'number'>,
  value: unknown,
  path: string,
  blame: Blame,
): number | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    blame(path, `must be a number; it is ${inShort(value)}`)
    return null
  }
  if (min !== undefined && value < min) blame(path, `is ${value}; ${min} is the least`)
  if (max !== undefined && value > max) blame(path, `is ${value}; ${max} is the most`)
  return value
}

export function parseCheckbox(value: unknown, path: string, blame: Blame): boolean | null {
  if (typeof value === 'boolean') return value
  blame(path, `must be true or false; it is ${inShort(value)}`)
  return null
}

export function parseChoice(options: readonly string[], value: unknown, path: string, blame: Blame): string | null {
  if (typeof value === 'string' && options.includes(value)) return value
  const near = typeof value === 'string' ? suggestion(value, options) : ''
  blame(path, `${inShort(value)} is not one of ${options.join(', ')}${near}`)
  return null
}

export function parseEmail(value: unknown, path: string, blame: Blame): string | null {
  if (typeof value === 'string' && value.length <= 254 && /^[^\s@<>"']+@[^\s@<>"']+\.[^\s@<>"'.]+$/.test(value))
    return value
  blame(path, `must be an e-mail address, such as editor@example.org; it is ${inShort(value)}`)
  return null
}

/** Stored at noon UTC, as the admin does: the same day in Colombo and in London. */
const noon = 'T12:00:00.000Z'

/** A day as `2026-11-22`; a moment of another hour, which only a program can have stored, in full. */
export function parseDay(value: unknown, path: string, blame: Blame): string | null {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && isMoment(value + noon)) return value + noon
  if (typeof value === 'string' && isMoment(value)) return value
  blame(path, `must be a day that exists, such as 2026-03-31; it is ${inShort(value)}`)
  return null
}

export function parseMoment(value: unknown, path: string, blame: Blame): string | null {
  if (typeof value === 'string' && isMoment(value)) return value
  blame(path, `must be a moment, such as 2026-03-31T06:30:00.000Z; it is ${inShort(value)}`)
  return null
}

export const writeDay = (moment: string) => (moment.endsWith(noon) ? moment.slice(0, -noon.length) : moment)

/** Only what comes back the same: `2026-02-30` would become a day in March. */
const isMoment = (value: string) => !Number.isNaN(Date.parse(value)) && new Date(value).toISOString() === value

const inFigures = (number: number) => number.toLocaleString('en')

/** PostgreSQL holds neither of them. */
function isStorable(value: string, path: string, blame: Blame): boolean {
  if (value.includes('\0')) blame(path, 'contains a NUL character')
  else if (/\p{Surrogate}/u.test(value)) blame(path, 'contains half a character (a lone surrogate)')
  else return true
  return false
}
