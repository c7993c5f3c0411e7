import { diffArrays } from 'diff'

export type Row = Record<string, unknown>
export type RowMatch = { id: string; before: Row | null; after: Row | null; from: number; to: number; moved: boolean }

const idOf = (row: Row, index: number): string => (typeof row.id === 'string' ? row.id : `#${index}`)

/**
 * Pairs the rows of two lists by their ids. A row has moved when it stands elsewhere among the rows that both lists
 * have: what is added or taken out above it does not move it.
 *
 * @returns the rows of `after` in order, each removed row where it stood.
 */
export function matchRows(before: Row[], after: Row[]): RowMatch[] {
  const old = new Map(before.map((row, index) => [idOf(row, index), { row, index }]))
  const now = new Map(after.map((row, index) => [idOf(row, index), { row, index }]))
  const matches: RowMatch[] = []
  for (const { added, removed, value } of diffArrays([...old.keys()], [...now.keys()])) {
    for (const id of value) {
      const [was, is] = [old.get(id), now.get(id)]
      // A moved row is taken out in one place and put in at another: it is told once, where it is now.
      if (removed && is) continue
      matches.push({
        id,
        before: was?.row ?? null,
        after: is?.row ?? null,
        from: was?.index ?? -1,
        to: is?.index ?? -1,
        moved: Boolean(added && was),
      })
    }
  }
  return matches
}
