/** Deeper than any document that an editor writes: rich text nests the most. */
const deepest = 40

/** Names of what every object shares: they would reach into it, or stand in its way. */
const isReserved = (name: string) => name === 'prototype' || name in {}

/** Half of a character pair, alone. */
const halfPair = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

function faultOfText(text: string): string | null {
  if (text.includes('\0')) return 'holds a NUL character, which can’t be kept'
  return halfPair.test(text) ? 'holds half of a character' : null
}

/** What of a value that came as JSON can't be kept or must not be used; null when it is sound. */
export function faultOfJson(value: unknown, path = '', depth = 0): string | null {
  const where = path === '' ? 'The request' : path
  if (depth > deepest) return `${path.slice(0, 60)}…: is nested more than ${deepest} times.`
  if (typeof value === 'string') {
    const fault = faultOfText(value)
    return fault && `${where}: ${fault}.`
  }
  if (typeof value === 'number' && !Number.isFinite(value)) return `${where}: is no number that can be kept.`
  if (typeof value !== 'object' || value === null) return null
  for (const [name, inner] of Object.entries(value)) {
    const at = path === '' ? name : `${path}.${name}`
    if (isReserved(name) || faultOfText(name)) return `${where}: has a name that is not allowed.`
    const fault = faultOfJson(inner, at, depth + 1)
    if (fault) return fault
  }
  return null
}
