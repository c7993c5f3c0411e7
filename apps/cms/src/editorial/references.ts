import type { CollectionSlug, FlattenedField, Payload, PayloadRequest, Where } from 'payload'

import { titleOf } from './document'

export type Reference = {
  collection: CollectionSlug
  id: string
  /** Where it stands in the referring document, such as `roadmap.2.skills`. */
  path: string
  /** An optional reference may point to what isn't live: the page shows it once it is. */
  optional: boolean
}

type ReferenceField = { path: string; to: CollectionSlug; optional: boolean }

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const isReference = (field: FlattenedField) => field.type === 'relationship' || field.type === 'upload'

/** People and reviews are not content: only references to reviewable documents count. */
export const isReviewable = (payload: Payload, slug: string): boolean =>
  Object.entries(payload.collections).some(
    ([name, { config }]) => name === slug && config.custom?.reviewEveryMonths !== undefined,
  )

export const reviewableSlugs = (payload: Payload): CollectionSlug[] =>
  payload.config.collections.filter(({ custom }) => custom?.reviewEveryMonths !== undefined).map(({ slug }) => slug)

const targetsOf = (field: FlattenedField): CollectionSlug[] =>
  'relationTo' in field ? (Array.isArray(field.relationTo) ? field.relationTo : [field.relationTo]) : []

/** Every reference field of a content type, nested ones with their dotted path. */
export function referenceFields(payload: Payload, fields: FlattenedField[], prefix = ''): ReferenceField[] {
  return fields.flatMap((field): ReferenceField[] => {
    if (isReference(field)) {
      return targetsOf(field)
        .filter((to) => isReviewable(payload, to))
        .map((to) => ({ path: prefix + field.name, to, optional: field.custom?.optionalReference === true }))
    }
    return 'flattenedFields' in field ? referenceFields(payload, field.flattenedFields, `${prefix}${field.name}.`) : []
  })
}

function idsAt(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsAt)
  if (typeof value === 'string') return [value]
  return isRecord(value) && (typeof value.id === 'string' || typeof value.value === 'string')
    ? [String(value.value ?? value.id)]
    : []
}

function valuesAt(value: unknown, [name, ...rest]: string[], path: string): { path: string; value: unknown }[] {
  if (name === undefined) return [{ path, value }]
  if (Array.isArray(value)) return value.flatMap((row, index) => valuesAt(row, [name, ...rest], `${path}.${index}`))
  return isRecord(value) ? valuesAt(value[name], rest, path ? `${path}.${name}` : name) : []
}

/** What a document refers to, as its content stands (all locales, depth 0). */
export function referencesOf(
  payload: Payload,
  collection: CollectionSlug,
  document: Record<string, unknown>,
): Reference[] {
  return referenceFields(payload, payload.collections[collection].config.flattenedFields).flatMap(
    ({ path, to, optional }) =>
      valuesAt(document, path.split('.'), '').flatMap((found) =>
        idsAt(found.value).map((id) => ({ collection: to, id, path: found.path, optional })),
      ),
  )
}

export type Referrer = { collection: CollectionSlug; id: string; title: string; isLive: boolean; paths: string[] }

const notTrashed: Where = { deletedAt: { exists: false } }

/** The main rows and, when drafts count, the newest saved versions that refer to a document; each with the paths. */
async function referringTo(
  req: PayloadRequest,
  slug: CollectionSlug,
  id: string,
  fields: ReferenceField[],
  only: 'live' | 'all',
): Promise<{ id: string; document: Record<string, unknown> }[]> {
  const { db } = req.payload
  const isReferring = (prefix: string): Where => ({
    or: fields.map(({ path }) => ({ [prefix + path]: { equals: id } })),
  })
  const isShown: Where[] = only === 'live' ? [{ _status: { equals: 'published' } }] : []
  const all = { collection: slug, locale: 'all', pagination: false, limit: 0, req } as const
  // The database layer, since the workflow must see what the person may not.
  const rows = await db.find<Record<string, unknown>>({
    ...all,
    where: { and: [isReferring(''), notTrashed, ...isShown] },
  })
  const found = rows.docs.map((document) => ({ id: String(document.id), document }))
  if (only === 'live') return found
  const drafts = await db.findVersions<Record<string, unknown>>({
    ...all,
    where: { and: [isReferring('version.'), { latest: { equals: true } }] },
  })
  const parents = await db.find<Record<string, unknown>>({
    ...all,
    where: { and: [{ id: { in: drafts.docs.map(({ parent }) => String(parent)) } }, notTrashed] },
  })
  const status = new Map(parents.docs.map((parent) => [String(parent.id), parent._status]))
  const inDrafts = drafts.docs.flatMap(({ parent, version }) =>
    status.has(String(parent))
      ? [{ id: String(parent), document: { ...version, _status: status.get(String(parent)) } }]
      : [],
  )
  return [...found, ...inDrafts]
}

/**
 * The documents that refer to this one.
 *
 * @param only `live`: published pages that would lose it; `all`: what was last saved too, though it isn't live yet.
 * Optional references never hold anything back.
 */
export async function usedBy(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  only: 'live' | 'all',
): Promise<Referrer[]> {
  const { payload } = req
  const referrers = new Map<string, Referrer>()
  for (const slug of reviewableSlugs(payload)) {
    const fields = referenceFields(payload, payload.collections[slug].config.flattenedFields).filter(
      ({ to, optional }) => to === collection && !optional,
    )
    if (fields.length === 0) continue
    for (const found of await referringTo(req, slug, id, fields, only)) {
      if (found.id === id) continue
      const key = `${slug}/${found.id}`
      const paths = referencesOf(payload, slug, found.document).flatMap((reference) =>
        reference.id === id && !reference.optional ? [reference.path] : [],
      )
      const known = referrers.get(key)
      referrers.set(key, {
        collection: slug,
        id: found.id,
        title: known?.title ?? titleOf(found.document),
        isLive: found.document._status === 'published',
        paths: [...new Set([...(known?.paths ?? []), ...paths])],
      })
    }
  }
  return [...referrers.values()]
}

/** What must be live before this document can be: its references that aren't. */
export async function unpublishedReferences(
  req: PayloadRequest,
  collection: CollectionSlug,
  document: Record<string, unknown>,
): Promise<(Reference & { title: string })[]> {
  const needed = referencesOf(req.payload, collection, document).filter(({ optional }) => !optional)
  const missing: (Reference & { title: string })[] = []
  for (const slug of new Set(needed.map((reference) => reference.collection))) {
    const ofType = needed.filter((reference) => reference.collection === slug)
    const { docs } = await req.payload.db.find<Record<string, unknown>>({
      collection: slug,
      where: { id: { in: [...new Set(ofType.map(({ id }) => id))] } },
      locale: 'all',
      pagination: false,
      limit: 0,
      req,
    })
    const byId = new Map(docs.map((found) => [String(found.id), found]))
    for (const reference of ofType) {
      const found = byId.get(reference.id)
      if (found?._status === 'published' && !found.deletedAt) continue
      missing.push({ ...reference, title: found ? titleOf(found) : 'a document that is gone' })
    }
  }
  return missing
}
