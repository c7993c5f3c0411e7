import type { FlattenedField } from 'payload'

import { type DescribedField, inWords } from './described-field'

/** What says where a document stands, not what it says. */
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

const textOf = (label: unknown): string | null => (typeof label === 'string' && label !== '' ? label : null)

const labelOf = (field: FlattenedField): string =>
  ('label' in field ? textOf(field.label) : null) ?? inWords(field.name)

function choicesOf(options: unknown[]): Record<string, string> {
  return Object.fromEntries(
    options.map((option) => {
      if (typeof option !== 'object' || option === null || !('value' in option)) return [String(option), String(option)]
      const label = 'label' in option ? textOf(option.label) : null
      return [String(option.value), label ?? String(option.value)]
    }),
  )
}

function describe(field: FlattenedField): DescribedField {
  const base = {
    name: field.name,
    label: labelOf(field),
    localized: 'localized' in field && field.localized === true,
  }
  switch (field.type) {
    case 'array': {
      const row = textOf(field.labels?.singular) ?? 'Row'
      return { ...base, kind: 'rows', row, fields: describeRow(field.flattenedFields) }
    }
    case 'group':
    case 'tab':
      return { ...base, kind: 'group', fields: describeRow(field.flattenedFields) }
    case 'select':
    case 'radio':
      return { ...base, kind: 'choice', choices: choicesOf(field.options) }
    case 'relationship':
    case 'upload':
      return { ...base, kind: 'reference', to: [field.relationTo].flat() }
    case 'richText':
      return { ...base, kind: 'rich-text' }
    case 'text':
    case 'textarea':
      return { ...base, kind: 'text' }
    case 'date':
      return { ...base, kind: 'day' }
    default:
      return { ...base, kind: 'plain' }
  }
}

/** Inside a row or group every field but the row's id is content, a link's `url` too. */
const describeRow = (fields: FlattenedField[]): DescribedField[] =>
  fields.filter(({ name }) => name !== 'id').map(describe)

/** The fields that hold content, in the order an editor sees them. */
export function describeFields(fields: FlattenedField[]): DescribedField[] {
  return fields.filter(({ name }) => !notContent.has(name)).map(describe)
}
