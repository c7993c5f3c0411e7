import type { ClientField } from 'payload'

/** Where a field stands in the form: the rows around it, outermost first, and the field itself, by their elements’ ids. */
export function elementsAlong(fieldId: string): { rows: string[]; field: string } {
  const steps = fieldId.replace(/^field-/, '').split('__')
  const rows = steps.flatMap((step, index) =>
    /^\d+$/.test(step) ? [`${steps.slice(0, index).join('-')}-row-${step}`] : [],
  )
  return { rows, field: fieldId }
}

const holds = (fields: ClientField[], name: string): boolean =>
  fields.some(
    (field) =>
      ('name' in field && field.name === name) ||
      ('fields' in field && !('name' in field && field.name) && holds(field.fields, name)),
  )

/** Which tab of the form holds a field; null when it stands in none. */
export function tabOf(fields: ClientField[], name: string): number | null {
  for (const field of fields) {
    if (field.type !== 'tabs') continue
    const index = field.tabs.findIndex((tab) => ('name' in tab && tab.name === name) || holds(tab.fields, name))
    if (index >= 0) return index
  }
  return null
}
