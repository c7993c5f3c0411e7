import type { DescribedField } from '@/editorial/changes/described-field'
import { idIn, linesOf, type Names, textIn } from '@/editorial/changes/read-value'
import { ask } from '@/editorial/screens/send'
import { words } from '@/editorial/screens/wording'

import type { Difference } from './differences'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value of one side as text that can be read and copied. */
export function textOf(field: DescribedField, value: unknown, names: Names): string {
  if (field.kind !== 'rows') return textIn(field, value, names)
  return (Array.isArray(value) ? value.filter(isRecord) : [])
    .map((row, index) => {
      const lines = linesOf(field.fields, row, names).map(({ label, text }) => (label ? `${label}: ${text}` : text))
      return `${field.row} ${index + 1}: ${lines.join('\n')}`
    })
    .join('\n')
}

/** Every reference in a value, with the content type it leads to. */
function referencesIn(field: DescribedField, value: unknown): { to: string; id: string }[] {
  if (field.kind === 'reference')
    return [value].flat().flatMap((entry) => {
      const [id, to] = [idIn(entry), field.to[0]]
      return id === null || to === undefined ? [] : [{ to, id }]
    })
  const rows = field.kind === 'rows' && Array.isArray(value) ? value.filter(isRecord) : isRecord(value) ? [value] : []
  if (field.kind !== 'rows' && field.kind !== 'group') return []
  return rows.flatMap((row) => field.fields.flatMap((child) => referencesIn(child, row[child.name])))
}

const nameOf = (found: Record<string, unknown>): string =>
  [found.title, found.name, found.filename].find((name) => typeof name === 'string' && name !== '')?.toString() ??
  words.unnamed

/** What the documents that either side refers to are called. */
export async function namesFor(api: string, found: Difference[]): Promise<Names> {
  const wanted = new Map<string, Set<string>>()
  for (const { field, mine, theirs } of found) {
    for (const { to, id } of [...referencesIn(field, mine), ...referencesIn(field, theirs)])
      wanted.set(to, (wanted.get(to) ?? new Set()).add(id))
  }
  const names = new Map<string, string>()
  for (const [to, ids] of wanted) {
    const query = new URLSearchParams({ 'where[id][in]': [...ids].join(','), limit: '100', depth: '0', draft: 'true' })
    const answer = await ask(`${api}/${to}?${query}`)
    const docs = answer.ok && isRecord(answer.body) && Array.isArray(answer.body.docs) ? answer.body.docs : []
    for (const document of docs.filter(isRecord)) names.set(String(document.id), nameOf(document))
  }
  return names
}
