import { type DescribedField, isOnlyText } from '@/editorial/changes/described-field'

/** A place that a comment can be about. */
export type Place = { path: string; label: string; group: string }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function placesUnder(field: DescribedField, value: unknown, path: string, crumbs: string[]): Place[] {
  const own = { path, label: crumbs.join(' › '), group: crumbs[0] ?? field.label }
  if (field.kind === 'group') {
    const inner = isRecord(value) ? value : {}
    return field.fields.flatMap((child) =>
      placesUnder(child, inner[child.name], `${path}.${child.name}`, [...crumbs, child.label]),
    )
  }
  if (field.kind !== 'rows') return [own]
  const rows = Array.isArray(value) ? value.filter(isRecord) : []
  return [
    own,
    ...rows.flatMap((row, index) => {
      const at = { path: `${path}.${index}`, crumbs: [...crumbs, `${field.row} ${index + 1}`] }
      const itself = { path: at.path, label: at.crumbs.join(' › '), group: own.group }
      if (isOnlyText(field.fields)) return [itself]
      return [
        itself,
        ...field.fields.flatMap((child) =>
          placesUnder(child, row[child.name], `${at.path}.${child.name}`, [...at.crumbs, child.label]),
        ),
      ]
    }),
  ]
}

/** Every field and row of a document as it is now, in reading order. */
export function placesOf(fields: DescribedField[], document: Record<string, unknown>): Place[] {
  return fields.flatMap((field) => placesUnder(field, document[field.name], field.name, [field.label]))
}
