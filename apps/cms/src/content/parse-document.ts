import { type ContentField, type ContentType, type FieldOf, isLocale, textOfRows } from './content-type'
import { type Blame, fieldPath, inShort, suggestion } from './fault'
import {
  isEmpty,
  parseCheckbox,
  parseChoice,
  parseDay,
  parseEmail,
  parseLocalised,
  parseMoment,
  parseNumber,
  parseRichText,
  parseText,
} from './parse-value'
import { isRecord } from './read-source'

/** A document's content in all languages, as the database layer takes it; references are slugs still. */
export type Content = Record<string, unknown>
export type Reference = { collection: string; slug: string; path: string }
/** A row that states its id; `list` is the field it is in, over all documents of the collection. */
export type StatedRowId = { list: string; id: string; path: string }

export type ParsedDocument = { content: Content; references: Reference[]; rowIds: StatedRowId[] }

type Walk = { blame: Blame; references: Reference[]; rowIds: StatedRowId[]; seenRowIds: Set<string>; root: unknown }

/** Checks plain data against a content type. Every fault is blamed; what is not at fault is in the result. */
export function parseDocument(
  type: ContentType,
  slug: string,
  data: Record<string, unknown>,
  blame: Blame,
): ParsedDocument {
  const walk: Walk = { blame, references: [], rowIds: [], seenRowIds: new Set(), root: data }
  const { slug: stated, ...rest } = data
  if (stated !== undefined && stated !== slug) {
    blame('slug', `is ${inShort(stated)}, but the file is called “${slug}”: make them the same, or leave slug out`)
  }
  const content = parseFields(type.fields, rest, '', type.slug, walk)
  const title = content[type.titleField]
  if (!isRecord(title) || isEmpty(title.en)) {
    const isAtFault = !isEmpty(data[type.titleField]) && !isRecord(data[type.titleField])
    if (!isAtFault) blame(type.titleField, 'is missing: every document needs it in English')
  }
  return { content: { ...content, slug }, references: walk.references, rowIds: walk.rowIds }
}

function parseFields(
  fields: ContentField[],
  data: Record<string, unknown>,
  path: string,
  list: string,
  walk: Walk,
): Content {
  const names = fields.map(({ name }) => name)
  for (const key of Object.keys(data)) {
    if (!names.includes(key)) walk.blame(fieldPath(path, key), `unknown field${suggestion(key, names)}`)
  }
  const own = (name: string): unknown => (Object.hasOwn(data, name) ? data[name] : undefined)
  return Object.fromEntries(
    fields.map((field) => [
      field.name,
      parseField(field, own(field.name), fieldPath(path, field.name), `${list}.${field.name}`, walk),
    ]),
  )
}

function parseField(field: ContentField, value: unknown, path: string, list: string, walk: Walk): unknown {
  const { blame } = walk
  if (field.kind === 'rows') return parseRows(field, value, path, list, walk)
  if (field.kind === 'group') return parseGroup(field, value, path, list, walk)
  if (field.kind === 'choice' && field.many) return parseMany(value, path, blame, parseChoice.bind(null, field.options))
  if (field.kind === 'reference' && field.many) {
    return parseMany(value, path, blame, (one, onePath) => parseReference(field, one, onePath, walk))
  }
  if (field.localized) {
    return parseLocalised(value, path, blame, (one, onePath) => parseOne(field, one, onePath, walk))
  }
  return isEmpty(value) ? null : parseOne(field, value, path, walk)
}

function parseOne(field: ContentField, value: unknown, path: string, walk: Walk): unknown {
  const { blame } = walk
  if (field.kind === 'text') {
    if (isRecord(value) && Object.keys(value).some(isLocale)) {
      blame(path, 'is the same in every language: write one value')
      return null
    }
    const text = parseText(field, value, path, blame)
    const verdict = text === null ? true : (field.check?.(text, isRecord(walk.root) ? walk.root : {}) ?? true)
    if (verdict !== true) blame(path, `${inShort(value)}: ${verdict}`)
    return text
  }
  if (field.kind === 'richText') return parseRichText(field.longest, value, path, blame)
  if (field.kind === 'number') return parseNumber(field, value, path, blame)
  if (field.kind === 'checkbox') return parseCheckbox(value, path, blame)
  if (field.kind === 'day') return parseDay(value, path, blame)
  if (field.kind === 'moment') return parseMoment(value, path, blame)
  if (field.kind === 'email') return parseEmail(value, path, blame)
  if (field.kind === 'choice') return parseChoice(field.options, value, path, blame)
  if (field.kind === 'reference') return parseReference(field, value, path, walk)
  throw new Error(`${path}: ${field.kind} is no single value`)
}

function parseReference({ to }: FieldOf<'reference'>, value: unknown, path: string, walk: Walk): string | null {
  if (typeof value !== 'string') {
    walk.blame(path, `must be the slug of one of the ${to}; it is ${inShort(value)}`)
    return null
  }
  walk.references.push({ collection: to, slug: value, path })
  return value
}

function parseMany<Value>(
  value: unknown,
  path: string,
  blame: Blame,
  parseEach: (value: unknown, path: string, blame: Blame) => Value | null,
): Value[] {
  const values = listOf(value, path, blame).map((one, index) => parseEach(one, `${path}[${index}]`, blame))
  const parsed = values.filter((one) => one !== null)
  const seen = new Set<Value>()
  for (const one of parsed) {
    if (seen.has(one)) blame(path, `names ${inShort(one)} twice`)
    seen.add(one)
  }
  return parsed
}

function parseGroup({ fields }: FieldOf<'group'>, value: unknown, path: string, list: string, walk: Walk): Content {
  if (!isEmpty(value) && !isRecord(value)) walk.blame(path, `must be a map of fields; it is ${inShort(value)}`)
  return parseFields(fields, isRecord(value) ? value : {}, path, list, walk)
}

function parseRows(field: FieldOf<'rows'>, value: unknown, path: string, list: string, walk: Walk): Content[] {
  const rows = listOf(value, path, walk.blame)
  if (field.mostRows !== undefined && rows.length > field.mostRows) {
    walk.blame(path, `has ${rows.length} rows; ${field.mostRows} is the most`)
  }
  return rows.map((row, index) => parseRow(field, row, `${path}[${index}]`, list, walk))
}

function parseRow(field: FieldOf<'rows'>, value: unknown, path: string, list: string, walk: Walk): Content {
  const text = textOfRows(field)
  const isPlain = text !== null && !(isRecord(value) && ('text' in value || 'id' in value))
  if (isEmpty(value) || (!isPlain && !isRecord(value))) {
    walk.blame(path, `must be ${text ? 'text' : 'a map of fields'}; it is ${inShort(value)}`)
    return {}
  }
  if (isPlain) return { text: parseField(text, value, path, `${list}.text`, walk) }
  const { id, ...fields } = isRecord(value) ? value : {}
  const row = parseFields(field.fields, fields, path, list, walk)
  return id === undefined ? row : { id: parseRowId(id, `${path}.id`, list, walk), ...row }
}

function parseRowId(value: unknown, path: string, list: string, walk: Walk): string | null {
  if (typeof value !== 'string' || !/^[\w-]{1,64}$/.test(value)) {
    const hint = typeof value === 'number' ? ' in quotes' : ', 64 at most'
    walk.blame(path, `must be letters, digits, - and _${hint}; it is ${inShort(value)}. A new row needs no id.`)
    return null
  }
  const key = `${list} ${value}`
  if (walk.seenRowIds.has(key)) walk.blame(path, `the row id “${value}” is there twice`)
  walk.seenRowIds.add(key)
  walk.rowIds.push({ list, id: value, path })
  return value
}

function listOf(value: unknown, path: string, blame: Blame): unknown[] {
  if (Array.isArray(value)) return value
  if (!isEmpty(value)) blame(path, `must be a list (lines that start with “- ”); it is ${inShort(value)}`)
  return []
}
