import type { SelectField } from 'payload'

type ChoiceOptions = Omit<Partial<SelectField>, 'type' | 'name' | 'options' | 'hasMany'> & {
  labels?: Record<string, string>
}

/** `very-high` → `Very high` */
function inWords(value: string): string {
  const words = value.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const optionsOf = (values: readonly string[], labels: Record<string, string> = {}) =>
  values.map((value) => ({ value, label: labels[value] ?? inWords(value) }))

/** One of a closed list. */
export function choiceField(
  name: string,
  values: readonly string[],
  { labels, ...rest }: ChoiceOptions = {},
): SelectField {
  return { ...rest, name, type: 'select', options: optionsOf(values, labels) } as SelectField
}

/** Any number of a closed list. */
export function choicesField(
  name: string,
  values: readonly string[],
  { labels, ...rest }: ChoiceOptions = {},
): SelectField {
  return { ...rest, name, type: 'select', hasMany: true, options: optionsOf(values, labels) } as SelectField
}
