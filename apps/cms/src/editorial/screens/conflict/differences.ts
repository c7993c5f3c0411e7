import type { DescribedField } from '@/editorial/changes/described-field'
import { isOnlyText } from '@/editorial/changes/described-field'
import { textIn } from '@/editorial/changes/read-value'

export type Side = 'mine' | 'theirs'

/** One place where the saved text and the text in the form differ, and what it held before both. */
export type Difference = {
  path: string
  crumbs: string[]
  field: DescribedField
  mine: unknown
  theirs: unknown
  /** Changed on one side only: then that side is the one to take. Null: both changed it. */
  changedBy: Side | null
}

const noNames = new Map<string, string>()

type Values = Record<string, unknown>

const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** Are two values the same to a reader? Empty and missing are. */
export function isSame(one: unknown, other: unknown): boolean {
  if (isEmpty(one) && isEmpty(other)) return true
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((entry, index) => isSame(entry, other[index]))
  if (isRecord(one) && isRecord(other))
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => isSame(one[key], other[key]))
  return one === other
}

const rowsIn = (value: unknown): Values[] => (Array.isArray(value) ? value.filter(isRecord) : [])
const idsOf = (rows: Values[]) => rows.map(({ id }) => id)

function differencesAt(
  field: DescribedField,
  base: unknown,
  mine: unknown,
  theirs: unknown,
  at: { path: string; crumbs: string[] },
): Difference[] {
  const same = (one: unknown, other: unknown) =>
    // The editor writes the same words in more than one way.
    field.kind === 'rich-text' ? textIn(field, one, noNames) === textIn(field, other, noNames) : isSame(one, other)
  if (same(mine, theirs)) return []
  if (field.kind === 'group') {
    const [was, own, other] = [base, mine, theirs].map((value) => (isRecord(value) ? value : {}))
    return differencesIn(field.fields, was ?? {}, own ?? {}, other ?? {}, at)
  }
  if (field.kind === 'rows') {
    const [was, own, other] = [rowsIn(base), rowsIn(mine), rowsIn(theirs)]
    // Rows that stand in another order, or are other rows, are one decision; the same rows are one for each field.
    if (isSame(idsOf(own), idsOf(other))) {
      return own.flatMap((row, index) =>
        differencesIn(field.fields, was.find(({ id }) => id === row.id) ?? {}, row, other[index] ?? {}, {
          path: `${at.path}.${index}`,
          crumbs: [...at.crumbs, `${field.row} ${index + 1}`],
        }),
      )
    }
  }
  const changedBy = same(base, theirs) ? 'mine' : same(base, mine) ? 'theirs' : null
  return [{ ...at, field, mine, theirs, changedBy }]
}

function differencesIn(
  fields: DescribedField[],
  base: Values,
  mine: Values,
  theirs: Values,
  at: { path: string; crumbs: string[] },
): Difference[] {
  return fields.flatMap((field) =>
    differencesAt(field, base[field.name], mine[field.name], theirs[field.name], {
      path: at.path ? `${at.path}.${field.name}` : field.name,
      crumbs: at.crumbs.length > 0 && isOnlyText(fields) ? at.crumbs : [...at.crumbs, field.label],
    }),
  )
}

/**
 * Where the form and the newest saved text differ, in the language that is open. Pure.
 *
 * @param base what both were made from.
 */
export const differences = (fields: DescribedField[], base: Values, mine: Values, theirs: Values): Difference[] =>
  differencesIn(fields, base, mine, theirs, { path: '', crumbs: [] })

function withValue(document: unknown, [name, ...rest]: string[], value: unknown): unknown {
  if (name === undefined) return value
  if (Array.isArray(document))
    return document.map((row, index) => (String(index) === name ? withValue(row, rest, value) : row))
  return {
    ...(isRecord(document) ? document : {}),
    [name]: withValue(isRecord(document) ? document[name] : {}, rest, value),
  }
}

/** My text with theirs in the places that were chosen so. Pure. */
export function merge(mine: Values, found: Difference[], choices: ReadonlyMap<string, Side>): Values {
  const merged = found.reduce<unknown>(
    (document, { path, theirs }) =>
      choices.get(path) === 'theirs' ? withValue(document, path.split('.'), theirs) : document,
    mine,
  )
  return isRecord(merged) ? merged : mine
}
