import type { Payload } from 'payload'

import type { Catalogue } from './catalogue'
import type { ContentType } from './content-type'
import { tablesOf } from './tables-of'

/** Notes in the catalogue what the database has, of the content types and of everything they may refer to. */
export async function noteStored(
  payload: Payload,
  types: Map<string, ContentType>,
  catalogue: Catalogue,
): Promise<void> {
  for (const { slug: collection } of types.values()) {
    for (const document of await storedDocuments(payload, collection)) {
      const { slug, liveSlug, ...stored } = document
      // A draft may have moved to another address while the live document still holds the old one.
      catalogue.entry(collection, liveSlug).stored ??= stored
      catalogue.entry(collection, slug).stored = stored
    }
  }
  for (const [id, filename] of await pictures(payload)) {
    catalogue.entry('media', filename).stored = { id, isLive: true, isTrashed: false, isComplete: true }
  }
}

/** The slug of every stored document by its id, for writing references. Those in the trash have none. */
export async function slugsById(payload: Payload, types: Map<string, ContentType>): Promise<Map<string, string>> {
  const slugs = new Map(await pictures(payload))
  for (const { slug: collection } of types.values()) {
    for (const { id, slug, isTrashed } of await storedDocuments(payload, collection))
      if (!isTrashed) slugs.set(id, slug)
  }
  return slugs
}

type Row = { id: string; slug: string; liveSlug: string; isLive: boolean; isTrashed: boolean; isComplete: boolean }

/** The addresses of a collection, with the one of the newest version first. A row without a version was cut short. */
export async function storedDocuments(payload: Payload, collection: string): Promise<Row[]> {
  const { main, versions } = tablesOf(payload, collection)
  const { rows } = await payload.db.pool.query<Row>(
    `select d.id, coalesce(v.version_slug, d.slug) as slug, d.slug as "liveSlug", d._status = 'published' as "isLive",
       d.deleted_at is not null as "isTrashed", v.id is not null as "isComplete"
     from "${main}" d left join "${versions}" v on v.parent_id = d.id and v.latest
     where d.slug is not null order by slug collate "C"`,
  )
  return rows
}

async function pictures(payload: Payload): Promise<[string, string][]> {
  const { rows } = await payload.db.pool.query<{ id: string; filename: string }>(
    `select id, filename from "${tablesOf(payload, 'media').main}" where filename is not null and deleted_at is null`,
  )
  return rows.map(({ id, filename }) => [id, filename])
}
