/** A content type's fields as a person knows them: plain data, so that a screen can be given it. */
export type DescribedField = {
  name: string
  label: string
  localized: boolean
} & (
  | { kind: 'text' | 'rich-text' | 'day' | 'plain' }
  | { kind: 'choice'; choices: Record<string, string> }
  | { kind: 'reference'; to: string[] }
  | { kind: 'group'; fields: DescribedField[] }
  | { kind: 'rows'; row: string; fields: DescribedField[] }
)

/** `whatToDo` → `What to do` */
export function inWords(name: string): string {
  const words = name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** `roadmap.2.whatToDo` → `Roadmap › Stage 3 › What to do`; a path that leads nowhere stays as it is. */
export function labelOfPath(fields: DescribedField[], path: string): string {
  return crumbsOf(fields, path.split('.'))?.join(' › ') ?? path
}

function crumbsOf(fields: DescribedField[], [name, ...rest]: string[]): string[] | null {
  const field = fields.find((candidate) => candidate.name === name)
  if (!field) return null
  const [next, ...deeper] = rest
  if (next === undefined || (field.kind !== 'rows' && field.kind !== 'group')) return [field.label]
  if (field.kind === 'group') return withParent(field.label, crumbsOf(field.fields, rest))
  const row = /^\d+$/.test(next) ? `${field.row} ${Number(next) + 1}` : null
  if (row === null) return withParent(field.label, crumbsOf(field.fields, rest))
  if (deeper.length === 0 || isOnlyText(field.fields)) return [field.label, row]
  const inner = crumbsOf(field.fields, deeper)
  return inner && [field.label, row, ...inner]
}

const withParent = (parent: string, inner: string[] | null) => inner && [parent, ...inner]

/** A row of one field is that field: “Step 2”, not “Step 2 › Text”. */
export const isOnlyText = (fields: DescribedField[]) => fields.length === 1
