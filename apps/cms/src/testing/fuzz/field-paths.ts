import type { FlattenedField, Payload } from 'payload'

/** Every path by which a field can be named in a query, into what it refers to as well. */
export function fieldPaths(payload: Payload, fields: FlattenedField[], hops = 1, prefix = ''): string[] {
  return fields.flatMap((field) => {
    const path = prefix + field.name
    if ('flattenedFields' in field) return [path, ...fieldPaths(payload, field.flattenedFields, hops, `${path}.`)]
    if (hops > 0 && 'relationTo' in field && typeof field.relationTo === 'string') {
      const { flattenedFields } = payload.collections[field.relationTo].config
      return [path, ...fieldPaths(payload, flattenedFields, hops - 1, `${path}.`)]
    }
    return [path]
  })
}
