import { locales } from '@career-explorer/types'
import { CORE_SCHEMA, dump } from 'js-yaml'

import { type ContentField, type ContentType, type FieldOf, textOfRows } from './content-type'
import { type Blame, fieldPath } from './fault'
import { writeMarkdown } from './markdown/write-markdown'
import type { Content } from './parse-document'
import { isEmpty, writeDay } from './parse-value'
import { isRecord } from './read-source'

/** A document's content as the plain data of a bundle file: what is empty is left out. References are slugs already. */
export function writeDocument(type: ContentType, content: Content, report: Blame): Record<string, unknown> {
  return writeFields(type.fields, content, '', report)
}

/** Plain data as text that people like to read and that says the same everywhere. */
export function writeYaml(data: Record<string, unknown>): string {
  return dump(data, { schema: CORE_SCHEMA, lineWidth: 120, noRefs: true })
}

function writeFields(fields: ContentField[], content: Content, path: string, report: Blame): Record<string, unknown> {
  const entries = fields.map((field): [string, unknown] => [
    field.name,
    writeField(field, content[field.name], fieldPath(path, field.name), report),
  ])
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

/** @returns undefined for what is empty */
function writeField(field: ContentField, value: unknown, path: string, report: Blame): unknown {
  if (field.kind === 'rows') {
    const rows = Array.isArray(value) ? value.filter(isRecord) : []
    return rows.length === 0 ? undefined : rows.map((row, index) => writeRow(field, row, `${path}[${index}]`, report))
  }
  if (field.kind === 'group') {
    const group = writeFields(field.fields, isRecord(value) ? value : {}, path, report)
    return Object.keys(group).length === 0 ? undefined : group
  }
  if (field.localized) return writeLocalised(field, value, path, report)
  if (Array.isArray(value)) return value.length === 0 ? undefined : value
  return isEmpty(value) ? undefined : writeOne(field, value, path, report)
}

function writeRow(field: FieldOf<'rows'>, row: Content, path: string, report: Blame): unknown {
  const data = writeFields(field.fields, row, path, report)
  if (typeof row.id === 'string') return { id: row.id, ...data }
  return textOfRows(field) && 'text' in data ? data.text : data
}

function writeLocalised(field: ContentField, value: unknown, path: string, report: Blame): unknown {
  const entries = locales
    .map((locale): [string, unknown] => {
      const one = isRecord(value) ? value[locale] : undefined
      return [locale, isEmpty(one) ? '' : writeOne(field, one, fieldPath(path, locale), report)]
    })
    .filter(([, one]) => one !== '')
  const [first] = entries
  if (!first) return undefined
  return entries.length === 1 && first[0] === 'en' ? first[1] : Object.fromEntries(entries)
}

function writeOne(field: ContentField, value: unknown, path: string, report: Blame): unknown {
  if (field.kind === 'richText') return writeMarkdown(value, (reason) => report(path, reason))
  return field.kind === 'day' && typeof value === 'string' ? writeDay(value) : value
}
