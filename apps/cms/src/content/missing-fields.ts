import type { ContentField, ContentType } from './content-type'
import { fieldPath } from './fault'
import type { Content } from './parse-document'
import { isEmpty } from './parse-value'
import { isRecord } from './read-source'

/** The required fields that have nothing in them; a draft may be incomplete, a published document not. */
export function missingFields(type: ContentType, content: Content): string[] {
  const missing = missingIn(type.fields, content, '')
  return missing.filter((path) => path !== type.titleField)
}

function missingIn(fields: ContentField[], content: Content, parent: string): string[] {
  return fields.flatMap((field) => {
    const path = fieldPath(parent, field.name)
    const value = content[field.name]
    const own = field.required && isMissing(field, value) ? [path] : []
    if (field.kind === 'group') return [...own, ...missingIn(field.fields, isRecord(value) ? value : {}, path)]
    if (field.kind !== 'rows' || !Array.isArray(value)) return own
    const rows = value.filter(isRecord)
    return [...own, ...rows.flatMap((row, index) => missingIn(field.fields, row, `${path}[${index}]`))]
  })
}

function isMissing(field: ContentField, value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0
  return field.localized ? !isRecord(value) || isEmpty(value.en) : isEmpty(value)
}
