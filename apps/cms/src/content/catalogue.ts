import type { BundleFile } from './bundle-files'
import type { Staged } from './staging'

/** A document in the database, as far as an import must know it. */
export type StoredDocument = { id: string; isLive: boolean; isTrashed: boolean; isComplete: boolean }

/** One address: what the bundle and the database have under it. */
export type Entry = {
  collection: string
  slug: string
  stored: StoredDocument | null
  file: BundleFile | null
  staged: Staged | null
  hasFailed: boolean
  /** The entries that this one's file refers to. */
  references: Set<Entry>
}

/** Every address that the bundle or the database knows, or that a reference asks for. Small: it is all in memory. */
export class Catalogue {
  private readonly collections = new Map<string, Map<string, Entry>>()

  entry(collection: string, slug: string): Entry {
    const entries = this.collections.get(collection) ?? new Map<string, Entry>()
    this.collections.set(collection, entries)
    const known = entries.get(slug)
    if (known) return known
    const entry: Entry = {
      collection,
      slug,
      stored: null,
      file: null,
      staged: null,
      hasFailed: false,
      references: new Set(),
    }
    entries.set(slug, entry)
    return entry
  }

  /** The addresses of a collection that exist, in the bundle or in the database. */
  *known(collection: string): Generator<string> {
    for (const { slug, stored, file } of this.collections.get(collection)?.values() ?? [])
      if (stored || file) yield slug
  }

  *[Symbol.iterator](): Generator<Entry> {
    for (const entries of this.collections.values()) yield* entries.values()
  }
}
