import { createHash } from 'node:crypto'

/** Changes when the way of hashing changes: approvals made with another algorithm then no longer count. */
const algorithm = 'v1'

/** What says where a document stands or when, not what it says. */
const notContent = new Set([
  'id',
  '_status',
  'editorial',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'url',
  'thumbnailURL',
  'sizes',
])

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

/** Empty and missing are the same: the main row and a version of it spell them differently. */
function canonical(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((entry) => canonical(entry) ?? null)
  if (!isPlainObject(value)) return value
  const entries = Object.entries(value)
    .map(([key, entry]) => [key, canonical(entry)] as const)
    .filter(([, entry]) => entry !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1))
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

/** The words and figures of a document, without where it stands; equal content has equal form. */
export function contentOf(document: Record<string, unknown>): Record<string, unknown> {
  const content = canonical(Object.fromEntries(Object.entries(document).filter(([key]) => !notContent.has(key))))
  return isPlainObject(content) ? content : {}
}

/**
 * What an approval is for: the sha256 of a document's content.
 *
 * @param document all locales, depth 0, as the database layer returns it with `locale: 'all'`; row ids count.
 * @returns algorithm version and 64 hexadecimal digits, such as `v1:9f86…`
 */
export function contentHash(document: Record<string, unknown>): string {
  return `${algorithm}:${createHash('sha256')
    .update(JSON.stringify(contentOf(document)))
    .digest('hex')}`
}
