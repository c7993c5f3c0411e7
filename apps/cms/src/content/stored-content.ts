import type { ContentField, ContentType } from './content-type'
import type { Content } from './parse-document'
import { isRecord } from './read-source'

/** The content of a stored document, in the same form as a parsed one; its references are ids. */
export function contentOfStored(type: ContentType, stored: Content): Content {
  return { ...pickFields(type.fields, stored), slug: stored.slug }
}

function pickFields(fields: ContentField[], stored: Content): Content {
  return Object.fromEntries(fields.map((field) => [field.name, pickField(field, stored[field.name])]))
}

function pickField(field: ContentField, value: unknown): unknown {
  if (field.kind === 'rows') {
    const rows = Array.isArray(value) ? value.filter(isRecord) : []
    return rows.map((row) => ({ id: row.id, ...pickFields(field.fields, row) }))
  }
  if (field.kind === 'group') return pickFields(field.fields, isRecord(value) ? value : {})
  if ((field.kind === 'choice' || field.kind === 'reference') && field.many) return Array.isArray(value) ? value : []
  if ((field.kind === 'day' || field.kind === 'moment') && value instanceof Date) return value.toISOString()
  return value ?? null
}

/** Every reference replaced: slugs by ids, or ids by slugs. What has no replacement is left out. */
export function replaceReferences(
  fields: ContentField[],
  content: Content,
  replace: (collection: string, value: string) => string | null,
): Content {
  const replaced = fields.map((field): [string, unknown] => {
    const value = content[field.name]
    if (field.kind === 'group')
      return [field.name, replaceReferences(field.fields, isRecord(value) ? value : {}, replace)]
    if (field.kind === 'rows' && Array.isArray(value)) {
      return [field.name, value.filter(isRecord).map((row) => replaceReferences(field.fields, row, replace))]
    }
    if (field.kind !== 'reference') return [field.name, value]
    const one = (each: unknown) => (typeof each === 'string' ? replace(field.to, each) : null)
    return [field.name, Array.isArray(value) ? value.map(one).filter((each) => each !== null) : one(value)]
  })
  return { ...content, ...Object.fromEntries(replaced) }
}
