import { type FlattenedField, type Payload } from 'payload'

/** What a query may compare and order by: a field with a column of its own, or an id. */
export type NamedField = {
  kind: FlattenedField['type'] | 'id'
  isList: boolean
  /** It stands in rows, so that a document has several of it. */
  isInRows?: true
}

const id: NamedField = { kind: 'id', isList: false }
const collectionName: NamedField = { kind: 'select', isList: false }

/** Payload takes two underscores for a dot. */
const segmentsOf = (path: string) => path.replaceAll('__', '.').split('.')

const isLocale = ({ config }: Payload, segment: string | undefined) =>
  config.localization !== false && config.localization.localeCodes.some((code) => code === segment)

/** The field that a path such as `categories.title` or `title.si` names; null when a query can't name it. */
export function namedField(payload: Payload, fields: FlattenedField[], path: string): NamedField | null {
  return fieldAt(payload, fields, segmentsOf(path))
}

function fieldAt(payload: Payload, fields: FlattenedField[], [name, ...rest]: string[]): NamedField | null {
  if ((name === 'id' || name === '_id') && rest.length === 0) return id
  const field = fields.find((one) => one.name === name)
  if (!field || ('hidden' in field && field.hidden) || ('virtual' in field && field.virtual)) return null
  const deeper = 'localized' in field && field.localized && isLocale(payload, rest[0]) ? rest.slice(1) : rest
  if ('flattenedFields' in field) {
    const inner = deeper.length > 0 ? fieldAt(payload, field.flattenedFields, deeper) : null
    return inner && field.type === 'array' ? { ...inner, isInRows: true } : inner
  }
  if (field.type === 'relationship' || field.type === 'upload') {
    if (typeof field.relationTo === 'string') {
      if (deeper.length === 0) return { kind: field.type, isList: field.hasMany === true }
      return fieldAt(payload, payload.collections[field.relationTo].config.flattenedFields, deeper)
    }
    // Of several collections, the id and the name of the collection are asked for one by one.
    if (deeper.length !== 1) return null
    if (deeper[0] === 'value') return id
    return deeper[0] === 'relationTo' ? collectionName : null
  }
  // Inside of JSON Payload writes the comparison into the SQL itself.
  if (deeper.length > 0 || field.type === 'join' || field.type === 'blocks') return null
  return { kind: field.type, isList: 'hasMany' in field && field.hasMany === true }
}
