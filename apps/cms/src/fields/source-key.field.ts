import type { TextField } from 'payload'

const keyPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

export const validateSourceKey = (value: unknown): string | true =>
  (typeof value === 'string' && keyPattern.test(value)) || 'Small letters, digits and hyphens, such as ugc-2024.'

/** ISO 4217 in form; whether the currency exists is the editor's to know. */
export const validateCurrency = (value: unknown): string | true =>
  (typeof value === 'string' && /^[A-Z]{3}$/.test(value)) || 'Three capital letters, such as LKR or USD.'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const keysOf = (document: unknown): unknown[] =>
  isRecord(document) && Array.isArray(document.sources)
    ? document.sources.filter(isRecord).map((source) => source.key)
    : []

/** The key of one of this document's own sources. */
export function sourceKeyField({ width }: { width: string }): TextField {
  return {
    name: 'sourceKey',
    label: 'Source key',
    type: 'text',
    validate: (value: unknown, { data }: { data: unknown }) =>
      !value || keysOf(data).includes(value) || `No source on the Trust tab has the key “${String(value)}”.`,
    admin: { width },
  }
}
