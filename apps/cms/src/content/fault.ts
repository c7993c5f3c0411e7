/** Something in a bundle that is not right: where it is, what it is, and what would be right. */
export type Fault = {
  /** The file inside the bundle, such as `careers/nurse.yaml`. */
  file: string
  /** The place in the file, such as `roadmap[3].activities[0].url`; empty for the file as a whole. */
  path: string
  reason: string
}

/** Collects the faults of one file. */
export type Blame = (path: string, reason: string) => void

export const fieldPath = (parent: string, name: string) => (parent === '' ? name : `${parent}.${name}`)

/** A value in a few words, for a message. */
export function inShort(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a map'
  if (typeof value !== 'string') return `the ${typeof value} ${String(value)}`
  return `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”`
}

/** `; did you mean “title”?` when one of the known words is close, else nothing. */
export function suggestion(word: string, known: Iterable<string>): string {
  const near = nearest(word, known)
  return near === null ? '' : `; did you mean “${near}”?`
}

function nearest(word: string, known: Iterable<string>): string | null {
  const longest = 60
  if (word.length > longest) return null
  const most = Math.max(1, Math.floor(word.length / 3))
  let best: { word: string; distance: number } | null = null
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > most) continue
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase())
    if (distance <= most && (best === null || distance < best.distance)) best = { word: candidate, distance }
  }
  return best?.word ?? null
}

function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1)
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[to.length] ?? 0
}
