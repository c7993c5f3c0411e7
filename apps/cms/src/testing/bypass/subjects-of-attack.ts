import { readFile } from 'node:fs/promises'
import path from 'node:path'

import type { CollectionSlug, Payload, TypeWithID, Where } from 'payload'

import { published } from '@/access/rules'
import { contentHash } from '@/editorial/content-hash'
import { standingOf } from '@/editorial/document'
import { publishAsSystem } from '@/editorial/publish-as-system'
import { type Reference, referencesOf, reviewableSlugs } from '@/editorial/references'
import { bySystem } from '@/editorial/system-reason'
import { createCareer } from '@/testing/factories/career.factory'
import { createCategory } from '@/testing/factories/category.factory'
import { createDisclaimer } from '@/testing/factories/disclaimer.factory'
import { createMedia } from '@/testing/factories/media.factory'
import { createQuizStatement } from '@/testing/factories/quiz-statement.factory'
import { createSite } from '@/testing/factories/site.factory'
import { createSkill } from '@/testing/factories/skill.factory'
import { createStage } from '@/testing/factories/stage.factory'
import { createStream } from '@/testing/factories/stream.factory'
import { createSubject } from '@/testing/factories/subject.factory'
import { createLocalReq } from 'payload'

/** A word that only unapproved text has. */
export const canary = 'Canary-7f3a'

type Maker = (payload: Payload) => Promise<{ id: string }>

/** How to make a draft of each content type, and which of its texts to mark. */
export const makers: Partial<Record<CollectionSlug, { make: Maker; textField: string }>> = {
  careers: { make: createCareer, textField: 'tagline' },
  categories: { make: createCategory, textField: 'description' },
  disclaimers: { make: createDisclaimer, textField: 'title' },
  media: { make: createMedia, textField: 'alt' },
  'quiz-statements': { make: createQuizStatement, textField: 'text' },
  site: { make: createSite, textField: 'tagline' },
  skills: { make: createSkill, textField: 'description' },
  stages: { make: createStage, textField: 'summary' },
  streams: { make: createStream, textField: 'subjectRule' },
  subjects: { make: createSubject, textField: 'description' },
}

/** What an attempt is made on: one document that never was live, and a live one with a newer draft that nobody approved. */
export type Target = {
  collection: CollectionSlug
  textField: string
  draftId: string
  liveId: string
  /** The approved content of the live document. */
  approvedHash: string
  /** What the live document refers to. */
  references: Pick<Reference, 'collection' | 'id'>[]
  /** The bytes of its file; null where there is none. */
  approvedFile: Buffer | null
}

/** Every content type with drafts, by the config itself; one without a maker fails by name. */
export function attackedCollections(payload: Payload): CollectionSlug[] {
  const slugs = reviewableSlugs(payload)
  const unknown = slugs.filter((slug) => !makers[slug])
  if (unknown.length > 0) throw new Error(`The bypass matrix does not know how to make: ${unknown.join(', ')}`)
  return slugs
}

/** Makes a draft live, and first what it refers to. */
export async function publishWithReferences(payload: Payload, collection: CollectionSlug, id: string): Promise<void> {
  const req = await createLocalReq({}, payload)
  const standing = await standingOf(req, collection, id)
  for (const reference of standing ? referencesOf(payload, collection, standing.newest) : []) {
    await publishWithReferences(payload, reference.collection, reference.id)
  }
  if (!standing?.isLive) await publishAsSystem(payload, { collection, id, reason: 'for a test' })
}

export async function aTarget(payload: Payload, collection: CollectionSlug): Promise<Target> {
  const maker = makers[collection]
  if (!maker) throw new Error(`The bypass matrix does not know how to make ${collection}.`)
  const draft = await maker.make(payload)
  const live = await maker.make(payload)
  const change = (id: string) =>
    payload.update({
      collection,
      id,
      draft: true,
      data: { [maker.textField]: canary },
      context: bySystem('for a test'),
    })
  await publishWithReferences(payload, collection, live.id)
  await change(draft.id)
  await change(live.id)
  const req = await createLocalReq({}, payload)
  const standing = await standingOf(req, collection, live.id)
  if (!standing?.liveHash) throw new Error(`${collection} did not go live.`)
  return {
    collection,
    textField: maker.textField,
    draftId: draft.id,
    liveId: live.id,
    approvedHash: standing.liveHash,
    references: referencesOf(payload, collection, standing.live),
    approvedFile: await fileOf(payload, collection, standing.live),
  }
}

async function fileOf(payload: Payload, collection: CollectionSlug, document: object): Promise<Buffer | null> {
  const { upload } = payload.collections[collection].config
  const filename: unknown = Reflect.get(document, 'filename')
  return upload && typeof filename === 'string' ? readFile(path.join(String(upload.staticDir), filename)) : null
}

/** What went wrong on the target; null when nothing unapproved is live and nothing live was taken down. */
export async function damageOf(payload: Payload, target: Target): Promise<string | null> {
  const { collection, textField, draftId, liveId, approvedHash, approvedFile, references } = target
  // Looked at after every attempt, so it reads the one row that counts and leaves the versions alone.
  const live = await payload.db.findOne<TypeWithID & Record<string, unknown>>({
    collection,
    where: { id: { equals: liveId } },
    locale: 'all',
  })
  const isUnapproved: Where = { or: [{ id: { equals: draftId } }, { [textField]: { contains: canary } }] }
  const { docs } = await payload.db.find({ collection, where: { and: [published, isUnapproved] }, locale: 'all' })
  if (docs.some(({ id }) => id === draftId)) return 'a draft that nobody approved is live'
  if (live?._status !== 'published' || live.deletedAt) return 'the live document was taken down'
  if (contentHash(live) !== approvedHash) return 'the live document is not what was approved'
  const file = await fileOf(payload, collection, live).catch(() => null)
  if (approvedFile && !file?.equals(approvedFile)) return 'the live file is not the one that was approved'
  for (const reference of references) {
    const where = { id: { equals: reference.id } }
    const found = await payload.db.findOne<TypeWithID & Record<string, unknown>>({
      collection: reference.collection,
      where,
    })
    if (found?._status !== 'published' || found.deletedAt) return 'what it refers to was taken down'
  }
  return docs.length > 0 ? 'unapproved text is live in another document' : null
}
