import type { FlattenedField } from 'payload'

import { type CheckedDocument, inLocale, isEmpty, isRecord, type Problem, rowsOf } from './check'

const labelOf = (field: FlattenedField): string =>
  'label' in field && typeof field.label === 'string' ? field.label : field.name

function requiredIn(fields: FlattenedField[], document: CheckedDocument, prefix: string): Problem[] {
  return fields.flatMap((field): Problem[] => {
    const path = prefix + field.name
    const value = document[field.name]
    const english = 'localized' in field && field.localized ? inLocale(value, 'en') : value
    const isMissing = 'required' in field && field.required === true && isEmpty(english)
    const own: Problem[] = isMissing
      ? [{ level: 'block', check: 'required', path, message: `“${labelOf(field)}” is needed before this can go live.` }]
      : []
    if (field.type === 'array') {
      return [
        ...own,
        ...rowsOf(value).flatMap((row, index) => requiredIn(field.flattenedFields, row, `${path}.${index}.`)),
      ]
    }
    if (field.type === 'group')
      return [...own, ...requiredIn(field.flattenedFields, isRecord(value) ? value : {}, `${path}.`)]
    return own
  })
}

/** Every field that a live page needs has something in it, in English. */
export function requiredCheck(fields: FlattenedField[], document: CheckedDocument): Problem[] {
  return requiredIn(
    fields.filter(({ name }) => !['id', '_status', 'editorial', 'createdAt', 'updatedAt', 'deletedAt'].includes(name)),
    document,
    '',
  )
}
