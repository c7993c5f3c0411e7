import type { FlattenedField } from 'payload'

import { BadRequest } from './bad-request'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isBlank = (value: unknown) => value === null || value === undefined || value === ''

const isDay = (value: unknown) => {
  if (typeof value !== 'string' && !(value instanceof Date)) return false
  const year = new Date(value).getUTCFullYear()
  return year > 0 && year < 10_000
}

/** An id, or the document that has it. */
const isId = (value: unknown) => typeof value === 'string' || (isRecord(value) && typeof value.id === 'string')

/** A document that this one refers to: by its id, and by its collection where there are several. */
const isReference = (field: FlattenedField, value: unknown) =>
  'relationTo' in field && Array.isArray(field.relationTo)
    ? isRecord(value) && typeof value.relationTo === 'string' && isId(value.value)
    : isId(value)

function faultOfOne(field: FlattenedField, value: unknown): string | null {
  if (isBlank(value)) return null
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
      return typeof value === 'string' ? null : 'a text'
    case 'select':
    case 'radio':
      return typeof value === 'string' ? null : 'one of its choices'
    case 'number':
      return ['string', 'number'].includes(typeof value) && Number.isFinite(Number(value)) ? null : 'a number'
    case 'checkbox':
      return typeof value === 'boolean' || value === 'true' || value === 'false' ? null : 'true or false'
    case 'date':
      return isDay(value) ? null : 'a date such as 2026-01-31'
    case 'relationship':
    case 'upload':
      return isReference(field, value) ? null : 'the id of a document'
    case 'richText':
      return isRecord(value) && isRecord(value.root) && isTree(value.root) ? null : 'rich text with a root'
    default:
      return null
  }
}

/** Every node says what it is, and holds nothing but nodes. */
function isTree(node: unknown): boolean {
  if (!isRecord(node) || typeof node.type !== 'string') return false
  return node.children === undefined || (Array.isArray(node.children) && node.children.every(isTree))
}

const isMany = (field: FlattenedField) => 'hasMany' in field && field.hasMany === true

/** Rows, or a group of fields. */
const hasParts = (field: FlattenedField) => 'flattenedFields' in field || field.type === 'blocks'

/** As forms write a list without rows, and a list of references without any. */
const isEmptyList = (field: FlattenedField, value: unknown) =>
  hasParts(field) ? value === 0 || value === '0' : 'relationTo' in field && (value === 'none' || value === 'null')

/** Localised values come one for each language where all languages are written at once. */
function checkField(field: FlattenedField, value: unknown, path: string, isEveryLocale: boolean): void {
  // Payload takes null for rows or a group that are there.
  if ((isBlank(value) && !(value === null && hasParts(field))) || isEmptyList(field, value)) return
  if (isEveryLocale && 'localized' in field && field.localized && isRecord(value)) {
    for (const [locale, one] of Object.entries(value)) checkField(field, one, `${path}.${locale}`, false)
    return
  }
  if (field.type === 'array' || field.type === 'blocks') {
    if (!Array.isArray(value) || !value.every(isRecord)) throw new BadRequest(`${path} is a list of rows.`)
    if (!('flattenedFields' in field)) return
    for (const [index, row] of value.entries()) {
      if (!isBlank(row.id) && typeof row.id !== 'string') throw new BadRequest(`${path}.${index}.id is a text.`)
      checkFields(field.flattenedFields, row, `${path}.${index}.`, isEveryLocale)
    }
  } else if ('flattenedFields' in field) {
    if (!isRecord(value)) throw new BadRequest(`${path} is an object.`)
    checkFields(field.flattenedFields, value, `${path}.`, isEveryLocale)
  } else {
    if (isMany(field) && !Array.isArray(value)) throw new BadRequest(`${path} is a list.`)
    const values: unknown[] = isMany(field) && Array.isArray(value) ? value : [value]
    const fault = values.map((one) => faultOfOne(field, one)).find((found) => found !== null)
    if (fault) throw new BadRequest(`${path} is not ${fault}.`)
  }
}

function checkFields(fields: FlattenedField[], data: Record<string, unknown>, prefix: string, isEveryLocale: boolean) {
  for (const field of fields) checkField(field, data[field.name], prefix + field.name, isEveryLocale)
}

/**
 * Refuses a document whose parts are not of the shape that its fields have. Drafts may be incomplete, so Payload doesn't
 * validate them, but takes their shape for granted.
 */
export function checkDocument(fields: FlattenedField[], data: unknown, isEveryLocale: boolean): void {
  if (!isRecord(data)) throw new BadRequest('A document is an object with its fields.')
  checkFields(fields, data, '', isEveryLocale)
}
