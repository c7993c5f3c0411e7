import { type Locale, locales } from '@career-explorer/types'

import type { Change } from './change'
import { compareNames, compareWords } from './compare-words'
import { type DescribedField, isOnlyText } from './described-field'
import { matchRows, type Row } from './match-rows'
import { linesOf, type Names, namesIn, textIn } from './read-value'

type Place = { path: string; crumbs: string[] }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const rowsIn = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isRecord) : [])

function compareValue(field: DescribedField, before: unknown, after: unknown, place: Place, names: Names): Change[] {
  if (field.kind === 'reference' || (field.kind === 'choice' && (Array.isArray(before) || Array.isArray(after)))) {
    const [old, now] = [namesIn(field, before, names), namesIn(field, after, names)]
    if (old.join('\n') === now.join('\n')) return []
    if (old.length < 2 && now.length < 2)
      return [{ ...place, kind: 'value', before: old[0] ?? null, after: now[0] ?? null }]
    return [{ ...place, kind: 'names', pieces: compareNames(old, now) }]
  }
  const [old, now] = [textIn(field, before, names), textIn(field, after, names)]
  if (old === now) return []
  if (field.kind === 'text' || field.kind === 'rich-text')
    return [{ ...place, kind: 'words', pieces: compareWords(old, now) }]
  return [{ ...place, kind: 'value', before: old || null, after: now || null }]
}

function inLocales(value: unknown): Partial<Record<Locale, unknown>> {
  return isRecord(value) && !('root' in value) ? value : { en: value }
}

function compareField(field: DescribedField, before: unknown, after: unknown, place: Place, names: Names): Change[] {
  if (field.kind === 'group')
    return compareFields(field.fields, isRecord(before) ? before : {}, isRecord(after) ? after : {}, place, names)
  if (field.kind === 'rows') return compareRows(field, rowsIn(before), rowsIn(after), place, names)
  if (!field.localized) return compareValue(field, before, after, place, names)
  const [old, now] = [inLocales(before), inLocales(after)]
  return locales.flatMap((locale) =>
    compareValue(field, old[locale], now[locale], place, names).map((change) => ({ ...change, locale })),
  )
}

function compareRows(
  field: DescribedField & { kind: 'rows' },
  before: Row[],
  after: Row[],
  place: Place,
  names: Names,
): Change[] {
  return matchRows(before, after).flatMap(({ before: was, after: is, from, to, moved }): Change[] => {
    const index = is ? to : from
    const at = { path: `${place.path}.${index}`, crumbs: [...place.crumbs, `${field.row} ${index + 1}`] }
    if (is === null) return [{ ...at, kind: 'row-removed', lines: was ? linesOf(field.fields, was, names) : [] }]
    if (was === null) return [{ ...at, kind: 'row-added', lines: linesOf(field.fields, is, names) }]
    const [only] = field.fields
    const inside =
      only && isOnlyText(field.fields)
        ? compareField(only, was[only.name], is[only.name], { ...at, path: `${at.path}.${only.name}` }, names)
        : compareFields(field.fields, was, is, at, names)
    return moved ? [{ ...at, kind: 'row-moved', from: from + 1, to: to + 1 }, ...inside] : inside
  })
}

function compareFields(
  fields: DescribedField[],
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  place: Place,
  names: Names,
): Change[] {
  return fields.flatMap((field) =>
    compareField(
      field,
      before[field.name],
      after[field.name],
      {
        path: place.path ? `${place.path}.${field.name}` : field.name,
        crumbs: [...place.crumbs, field.label],
      },
      names,
    ),
  )
}

/**
 * What differs between two states of a document, as a person would say it: words, names, rows. Pure.
 *
 * @param before,after all locales, depth 0.
 * @param names what the referred documents are called, by id.
 */
export function compare(
  fields: DescribedField[],
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  names: Names,
): Change[] {
  return compareFields(fields, before, after, { path: '', crumbs: [] }, names)
}
