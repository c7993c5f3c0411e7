/** Content checks: pure functions over a document read with all locales. Run at submit and shown live in the review. */
export type Problem = {
  /** `block` keeps it from being submitted; `advise` is shown and recorded. */
  level: 'block' | 'advise'
  check: string
  /** Dotted path of the field, empty for the whole document. */
  path: string
  message: string
}

export type CheckedDocument = Record<string, unknown>
export type Check = (document: CheckedDocument, collection: string) => Problem[]

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const rowsOf = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isRecord) : []

/** Is there nothing to read? An empty editor and empty text in every language count as nothing. */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true
  if (typeof value === 'string') return value.trim() === ''
  if (Array.isArray(value)) return value.length === 0
  if (isRecord(value) && isRecord(value.root)) return plainText(value).trim() === ''
  return false
}

/** The words of a rich text, without its marks. */
export function plainText(value: unknown): string {
  if (Array.isArray(value)) return value.map(plainText).join(' ')
  if (!isRecord(value)) return ''
  if (typeof value.text === 'string') return value.text
  return plainText(value.root ?? value.children ?? [])
}

export const inLocale = (value: unknown, locale: string): unknown =>
  isRecord(value) && !('root' in value) ? value[locale] : value
