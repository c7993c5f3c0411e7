import { type Locale, locales } from '@career-explorer/types'

import { writeMarkdown } from '@/content/markdown/write-markdown'

import type { RowLine } from './change'
import type { DescribedField } from './described-field'

/** What referred documents are called, by id. */
export type Names = ReadonlyMap<string, string>

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The id that a reference holds, whatever form it is read in; null for none. */
export function idIn(value: unknown): string | null {
  if (typeof value === 'string') return value === '' ? null : value
  return isRecord(value) ? idIn(value.value ?? value.id) : null
}

/** The names that a reference or a choice of many stands for. */
export function namesIn(field: DescribedField, value: unknown, names: Names): string[] {
  const entries = Array.isArray(value) ? value : [value]
  if (field.kind === 'choice')
    return entries.flatMap((entry) => (typeof entry === 'string' ? [field.choices[entry] ?? entry] : []))
  return entries.flatMap((entry) => {
    const id = idIn(entry)
    return id === null ? [] : [names.get(id) ?? 'a document that is gone']
  })
}

/** A value of one language as text; empty when there is none. */
export function textIn(field: DescribedField, value: unknown, names: Names): string {
  if (value === null || value === undefined || value === '') return ''
  if (field.kind === 'rich-text') return writeMarkdown(value, () => undefined)
  if (field.kind === 'reference' || field.kind === 'choice') return namesIn(field, value, names).join(', ')
  if (field.kind === 'day') return String(value instanceof Date ? value.toISOString() : value).slice(0, 10)
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** Everything that a row says, one line for each field and language. */
export function linesOf(fields: DescribedField[], row: Record<string, unknown>, names: Names, prefix = ''): RowLine[] {
  return fields.flatMap((field): RowLine[] => {
    const value = row[field.name]
    const label = fields.length === 1 && prefix === '' ? '' : prefix + field.label
    if (field.kind === 'group') return linesOf(field.fields, isRecord(value) ? value : {}, names, `${label} › `)
    if (field.kind === 'rows') {
      return (Array.isArray(value) ? value.filter(isRecord) : []).flatMap((inner, index) =>
        linesOf(field.fields, inner, names, `${label} › ${field.row} ${index + 1} › `),
      )
    }
    const isPerLocale = field.localized && isRecord(value) && !('root' in value)
    if (!isPerLocale) return lineOf(label, textIn(field, value, names))
    return locales.flatMap((locale) => lineOf(label, textIn(field, value[locale], names), locale))
  })
}

const lineOf = (label: string, text: string, locale?: Locale): RowLine[] =>
  text === '' ? [] : [locale ? { label, text, locale } : { label, text }]
