import type { PayloadRequest } from 'payload'

import type { Entry } from './catalogue'
import type { ContentType } from './content-type'
import type { StagedDocument } from './inspect-bundle'
import type { Content } from './parse-document'
import { isRecord } from './read-source'
import { withRowIds } from './row-ids'
import type { Staging } from './staging'
import { contentOfStored, replaceReferences } from './stored-content'
import { writeDocument } from './write-document'

/** A document that is new or changed: its rows have ids, its references are slugs still. */
export type ChangedDocument = { entry: Entry; content: Content; stored: Content | null }

type Sources = {
  type: ContentType
  staging: Staging<StagedDocument>
  /** Of the documents in the database. */
  slugs: Map<string, string>
  publish: boolean
}

/** What of these entries is new or changed; the rest is stored already as the bundle says it. */
export async function changedOf(req: PayloadRequest, entries: Entry[], sources: Sources): Promise<ChangedDocument[]> {
  const { type, staging, slugs, publish } = sources
  const newest = await newestVersions(req, type, entries)
  const changed: ChangedDocument[] = []
  for (const entry of entries) {
    if (!entry.staged) continue
    const parsed = (await staging.get(entry.staged)).content
    const stored = newest.get(entry.stored?.id ?? '') ?? null
    const before =
      stored && replaceReferences(type.fields, contentOfStored(type, stored), (_, id) => slugs.get(id) ?? null)
    const content = withRowIds(type, parsed, before)
    const isLive = entry.stored?.isLive === true && stored?._status === 'published'
    const isSame = before !== null && formOf(type, content) === formOf(type, before) && (!publish || isLive)
    if (!isSame) changed.push({ entry, content, stored })
  }
  return changed
}

/** Two documents are the same when their files would be. */
const formOf = (type: ContentType, content: Content) => JSON.stringify(writeDocument(type, content, () => undefined))

/** The newest versions of the documents by id, drafts or published, in all languages. */
export async function newestVersions(
  req: PayloadRequest,
  { slug }: ContentType,
  entries: Pick<Entry, 'stored'>[],
): Promise<Map<string, Content>> {
  const ids = entries.flatMap(({ stored }) => (stored?.isComplete ? [stored.id] : []))
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.db.queryDrafts({
    collection: slug,
    where: { parent: { in: ids } },
    pagination: false,
    limit: 0,
    locale: 'all',
    req,
  })
  return new Map(docs.filter(isRecord).map((document) => [String(document.id), document]))
}
