import type { ArrayField, Field } from 'payload'

import { longestLine, longestParagraph } from './limits'

type RowsOptions = {
  label?: string
  /** What one row is called: "Add task". */
  row: string
  description?: string
  fields: Field[]
  /** Fields whose text a closed row shows, first one with text wins. */
  shows?: string[]
}

/** Ordered rows with a stable id. The rows are shared by all languages; the text inside is translated. */
export function rowsField(
  name: string,
  { label, row, description, fields, shows = ['text'] }: RowsOptions,
): ArrayField {
  return {
    name,
    type: 'array',
    ...(label ? { label } : {}),
    labels: { singular: row, plural: `${row}s` },
    fields,
    admin: {
      initCollapsed: true,
      ...(description ? { description } : {}),
      components: { RowLabel: { path: '/fields/row-label#RowLabel', clientProps: { shows, row } } },
    },
  }
}

/** A list of plain lines, such as what to do in a stage. */
export function textListField(name: string, options: Omit<RowsOptions, 'fields' | 'shows'>): ArrayField {
  return rowsField(name, {
    ...options,
    fields: [
      {
        name: 'text',
        type: 'textarea',
        localized: true,
        required: true,
        maxLength: longestParagraph,
        admin: { rows: 2 },
      },
    ],
  })
}

/** A list of codes or symbols that are the same in every language. */
export function codeListField(name: string, options: Omit<RowsOptions, 'fields' | 'shows'>): ArrayField {
  return rowsField(name, {
    ...options,
    fields: [{ name: 'text', type: 'text', required: true, maxLength: longestLine }],
  })
}
