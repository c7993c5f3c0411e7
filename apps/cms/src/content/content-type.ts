import { type Locale, locales } from '@career-explorer/types'
import type { CollectionSlug, FlattenedField, SanitizedConfig } from 'payload'

/** What a field of a content type may hold, as far as a bundle is concerned. */
export type ContentField = { name: string; required: boolean; localized: boolean } & (
  | { kind: 'text'; minLength?: number; maxLength?: number; check?: TextCheck }
  | { kind: 'email' }
  | { kind: 'number'; min?: number; max?: number }
  | { kind: 'checkbox' }
  | { kind: 'day' }
  | { kind: 'moment' }
  | { kind: 'choice'; options: readonly string[]; many: boolean }
  | { kind: 'reference'; to: string; many: boolean }
  | { kind: 'richText'; longest: number }
  | { kind: 'rows'; fields: ContentField[]; mostRows?: number }
  | { kind: 'group'; fields: ContentField[] }
)

export type FieldOf<Kind extends ContentField['kind']> = Extract<ContentField, { kind: Kind }>

/** A field's own rule; it may look at the whole document. */
type TextCheck = (value: string, document: Record<string, unknown>) => string | true

/** A collection as a folder of a bundle. */
export type ContentType = {
  slug: CollectionSlug
  /** What a document is called: its `title` or `name`. */
  titleField: string
  fields: ContentField[]
  reviewEveryMonths: number
  /** The one address that a document of this type may have. */
  onlySlug: string | null
}

/** Texts that a field without a limit of its own may hold, in UTF-16 units. */
const longestUnlimited = 20_000

/** Written by the CMS itself; `slug` is the file's name. */
const notContent = new Set(['id', 'slug', 'editorial', '_status', 'createdAt', 'updatedAt', 'deletedAt'])

/** The content types that a bundle may hold: every collection that is reviewed and has an address. */
export function contentTypesOf(config: SanitizedConfig): Map<string, ContentType> {
  const types = config.collections
    .filter(({ versions, flattenedFields }) => versions?.drafts && flattenedFields.some(({ name }) => name === 'slug'))
    .map(({ slug, flattenedFields, admin, custom }): [string, ContentType] => [
      slug,
      {
        slug,
        titleField: admin.useAsTitle ?? 'title',
        fields: contentFields(flattenedFields, slug, config),
        reviewEveryMonths: Number(custom?.reviewEveryMonths ?? 12),
        onlySlug: typeof custom?.onlySlug === 'string' ? custom.onlySlug : null,
      },
    ])
  return new Map(types)
}

function contentFields(fields: FlattenedField[], path: string, config: SanitizedConfig): ContentField[] {
  return fields
    .filter(({ name }) => !notContent.has(name))
    .map((field) => contentField(field, `${path}.${field.name}`, config))
}

function contentField(field: FlattenedField, path: string, config: SanitizedConfig): ContentField {
  const { name } = field
  const base = {
    name,
    required: 'required' in field && field.required === true,
    localized: 'localized' in field && field.localized === true,
  }
  if ((field.type === 'text' && !field.hasMany) || field.type === 'textarea') {
    const { minLength, maxLength = longestUnlimited } = field
    return { ...base, kind: 'text', minLength, maxLength, check: ownCheck(field, config) }
  }
  if (field.type === 'email') return { ...base, kind: 'email' }
  if (field.type === 'number' && !field.hasMany) return { ...base, kind: 'number', min: field.min, max: field.max }
  if (field.type === 'checkbox') return { ...base, kind: 'checkbox' }
  if (field.type === 'date') {
    return { ...base, kind: field.admin?.date?.pickerAppearance === 'dayOnly' ? 'day' : 'moment' }
  }
  if (field.type === 'select') {
    const options = field.options.map((option) => (typeof option === 'string' ? option : option.value))
    return { ...base, kind: 'choice', options, many: field.hasMany === true }
  }
  if ((field.type === 'relationship' || field.type === 'upload') && typeof field.relationTo === 'string') {
    return { ...base, kind: 'reference', to: field.relationTo, many: field.hasMany === true }
  }
  if (field.type === 'richText') return { ...base, kind: 'richText', longest: Number(field.custom?.longest ?? 20_000) }
  if (field.type === 'array' && !base.localized) {
    const fields = contentFields(field.flattenedFields, path, config)
    return { ...base, kind: 'rows', fields, mostRows: field.maxRows }
  }
  if ((field.type === 'group' || field.type === 'tab') && !base.localized) {
    return { ...base, kind: 'group', fields: contentFields(field.flattenedFields, path, config) }
  }
  throw new Error(`The content bundle has no form for ${path} (${field.type}): teach it in content-type.ts.`)
}

/** The field's own rule, beside what we check here. Payload's rule for every text asks for a bit of a request. */
function ownCheck(field: FlattenedField, config: SanitizedConfig): TextCheck | undefined {
  if (!('validate' in field) || typeof field.validate !== 'function') return undefined
  const validate: (value: unknown, context: Record<string, unknown>) => unknown = Object(field).validate
  const req = { payload: { config }, t: String }
  return (value, document) => {
    const verdict = validate(value, { data: document, req })
    return typeof verdict === 'string' ? verdict : true
  }
}

/** A list whose rows are nothing but text: written as plain lines. */
export function textOfRows(field: FieldOf<'rows'>): FieldOf<'text'> | null {
  const [only, ...others] = field.fields
  return only?.kind === 'text' && only.name === 'text' && others.length === 0 ? only : null
}

export const isLocale = (key: string): key is Locale => locales.some((locale) => locale === key)
