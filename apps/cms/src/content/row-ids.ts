import { createHash } from 'node:crypto'

import type { ContentField, ContentType, FieldOf } from './content-type'
import type { Content } from './parse-document'
import { isRecord } from './read-source'

/**
 * Gives every row an id that stays: the stated one; else that of the stored row that says the same; else one made from
 * where the row is and what it says, so that two installations agree. Students' progress hangs on these ids.
 *
 * @param stored the document's content as it is now, with slugs for references; null for a new one
 */
export function withRowIds(type: ContentType, content: Content, stored: Content | null): Content {
  return rowIdsIn(type.fields, content, stored ?? {}, `${type.slug}/${String(content.slug)}`)
}

function rowIdsIn(fields: ContentField[], content: Content, stored: Content, place: string): Content {
  const numbered = fields.flatMap((field): [string, unknown][] => {
    const [value, before] = [content[field.name], stored[field.name]]
    const here = `${place}/${field.name}`
    if (field.kind === 'rows') return [[field.name, numberRows(field, rowsOf(value), rowsOf(before), here)]]
    if (field.kind !== 'group' || !isRecord(value)) return []
    return [[field.name, rowIdsIn(field.fields, value, isRecord(before) ? before : {}, here)]]
  })
  return { ...content, ...Object.fromEntries(numbered) }
}

const rowsOf = (value: unknown): Content[] => (Array.isArray(value) ? value.filter(isRecord) : [])

function numberRows(field: FieldOf<'rows'>, rows: Content[], stored: Content[], place: string): Content[] {
  const matches = matchRows(field, rows, stored)
  const taken = new Set([...rows.map(({ id }) => id), ...[...matches.values()].map(({ id }) => id)])
  return rows.map((row) => {
    const match = matches.get(row)
    const id = row.id ?? match?.id ?? newRowId(`${place}/${identityOf(field, row)}`, taken)
    return rowIdsIn(field.fields, { id, ...row }, match ?? {}, `${place}/${String(id)}`)
  })
}

/** Which stored row each row continues: the one with its id, the one that is wholly the same, the one of the same name. */
function matchRows(field: FieldOf<'rows'>, rows: Content[], stored: Content[]): Map<Content, Content> {
  const matches = new Map<Content, Content>()
  const used = new Set<Content>()
  const ways: ((row: Content) => unknown)[] = [
    ({ id }) => id,
    (row) => JSON.stringify(field.fields.map(({ name }) => withoutIds(row[name]))),
    (row) => identityOf(field, row),
  ]
  for (const keyOf of ways) {
    const waiting = new Map<unknown, Content[]>()
    for (const before of stored) {
      const key = keyOf(before)
      if (used.has(before) || key === undefined || key === null) continue
      waiting.set(key, [...(waiting.get(key) ?? []), before])
    }
    for (const row of rows) {
      // A stated id is the row's own: never that of a row which only says the same.
      if (matches.has(row) || (row.id !== undefined && keyOf !== ways[0])) continue
      const match = waiting.get(keyOf(row))?.shift()
      if (!match) continue
      matches.set(row, match)
      used.add(match)
    }
  }
  return matches
}

/** What a row is known by: its English words where it must have some, what it refers to, or everything it says. */
function identityOf(field: FieldOf<'rows'>, row: Content): string {
  const english = (value: unknown) => (isRecord(value) ? value.en : value)
  const known = [...field.fields]
    .filter(({ kind }) => kind === 'text' || kind === 'reference')
    .sort((left, right) => rank(left) - rank(right))
  for (const { name } of known) {
    const value = english(row[name])
    if (typeof value === 'string' && value !== '') return value
  }
  return JSON.stringify(field.fields.map(({ name }) => withoutIds(row[name])))
}

const rank = ({ required, localized }: ContentField) => (required ? 0 : 2) + (localized ? 0 : 1)

const withoutIds = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value ?? null, (key, each: unknown) => (key === 'id' ? undefined : each)))

function newRowId(seed: string, taken: Set<unknown>): string {
  for (let ordinal = 0; ; ordinal++) {
    const id = createHash('sha256').update(`${seed}#${ordinal}`).digest('hex').slice(0, 24)
    if (taken.has(id)) continue
    taken.add(id)
    return id
  }
}
