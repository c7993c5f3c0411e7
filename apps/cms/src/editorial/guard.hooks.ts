import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { isAuthor, isReviewer } from '@/access/rules'
import { lockInTransaction } from '@/database/transaction'

import { lastChangeOf } from './activity'
import { lockName, standingOf, type Standing, useLockName } from './document'
import { Conflict, NotApproved, NotReady } from './errors'
import { judge, type Write } from './guard'
import { permitOf } from './permit'
import { usedBy } from './references'
import { systemReasonOf } from './system-reason'

/** What `beforeOperation` saw of the request: later hooks are not told, and `data._status` alone misleads. */
type Noted = Pick<Write, 'operation' | 'draft' | 'sideRoads' | 'replacesFile' | 'trash' | 'asksForContent'> & {
  /** When the content was saved that this change was made on; undefined when the client doesn't say. */
  basedOn: string | undefined
}

// No symbols: Payload takes a context without named keys for an empty one and puts a new one in its place, as soon as
// a hook reads something in the same request.
const noted = 'editorial: what was asked'
const seen = 'editorial: what each document was like'

/** One document of the operation; a bulk write has several, and they share the request and its context. */
type Seen = { note: Noted; standing: Standing | null }

const sideRoadFlags = ['autosave', 'publishSpecificLocale', 'publishAllLocales', 'unpublishAllLocales'] as const
const statusOnly = new Set(['_status', 'editorial', 'deletedAt', 'updatedAt', 'createdAt'])

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isNoted = (value: unknown): value is Noted => isRecord(value) && 'sideRoads' in value
const isSet = (flag: unknown) => Boolean(flag) && flag !== 'false'

const isStatus = (value: unknown) => value === undefined || value === null || value === 'draft' || value === 'published'

function trashOf(data: Record<string, unknown>): Write['trash'] {
  if (!('deletedAt' in data)) return 'no'
  return data.deletedAt ? 'in' : 'out'
}

function personOf({ user, context }: PayloadRequest): Write['person'] {
  if (!user) return systemReasonOf(context) === null ? 'nobody' : 'system'
  if (isReviewer(user)) return 'reviewer'
  return isAuthor(user) ? 'author' : 'stranger'
}

/** Writes down what was asked, before Payload folds it into one `data`. */
export const noteOperation: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'restoreVersion') return args
  const asked: Record<string, unknown> = { ...args }
  const data = isRecord(asked.data) ? asked.data : {}
  if (!isStatus(data._status)) throw new NotReady('A status is draft or published, nothing else.')
  const note: Noted = {
    operation,
    draft: asked.draft === true,
    sideRoads: sideRoadFlags.filter((flag) => isSet(asked[flag])),
    replacesFile: Boolean(req.file),
    trash: operation === 'update' ? trashOf(data) : 'no',
    asksForContent: Object.keys(data).some((name) => !statusOnly.has(name)),
    basedOn: typeof data.updatedAt === 'string' ? data.updatedAt : undefined,
  }
  Reflect.set(req.context, noted, note)
  return args
}

/** A save on top of somebody else's newer save loses one of the two: refuse it and say whose. */
async function refuseStaleSave(req: PayloadRequest, note: Noted, standing: Standing): Promise<void> {
  if (note.operation !== 'update' || note.trash !== 'no' || !note.asksForContent || !note.basedOn) return
  if (Date.parse(note.basedOn) === Date.parse(standing.savedAt)) return
  const last = await lastChangeOf(req, standing.collection, standing.id)
  throw new Conflict(
    `${last?.actorName ?? 'Somebody'} saved this document after you opened it. Your text is still here: compare the two, then save again.`,
    { changedBy: last?.actorName ?? null, changedAt: standing.savedAt, hash: standing.hash },
  )
}

async function refuseTrashingWhatIsUsed(req: PayloadRequest, standing: Standing): Promise<void> {
  if (standing.isLive) await lockInTransaction(req, useLockName(standing.collection, standing.id))
  const referrers = standing.isLive ? await usedBy(req, standing.collection, standing.id, 'live') : []
  if (referrers.length > 0)
    throw new NotReady(`Still used by ${referrers.map(({ title }) => title).join(', ')}.`, referrers)
}

/** The admin's form says `deletedAt: null` with every save: of a document that isn't in the trash, that says nothing. */
function asFound(note: Noted, standing: Standing | null): Noted {
  return note.trash === 'out' && !standing?.isTrashed ? { ...note, trash: 'no' } : note
}

/** Keeps the editorial data the workflow's: what a request, an old version or a copy says of it is replaced. */
export const guardWrite: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const asked: unknown = Reflect.get(req.context, noted)
  if (!isNoted(asked)) throw new NotApproved('This way of writing is not known to the review.')
  const id = asked.operation === 'create' ? undefined : String(originalDoc?.id)
  if (id) await lockInTransaction(req, lockName(collection.slug, id))
  const standing = id ? await standingOf(req, collection.slug, id) : null
  const note = asFound(asked, standing)
  const permit = permitOf(req)
  if (id) rememberSeen(req, collection.slug, id, { note, standing: permit ? null : standing })
  if (id && !standing) throw new NotApproved('This document does not exist.')
  const asksDraft = note.draft && (note.operation === 'restoreVersion' || data._status !== 'published')
  const verdict = judge({
    ...note,
    status: asksDraft || data._status !== 'published' || note.trash !== 'no' ? 'draft' : 'published',
    isLive: standing?.isLive ?? false,
    person: personOf(req),
    permit,
    collection: collection.slug,
    id,
    hash: standing?.hash,
  })
  if (!verdict.allowed) throw new NotApproved(verdict.reason)
  if (!standing) return { ...data, _status: 'draft', editorial: { state: 'draft', owner: req.user?.id ?? null } }
  if (permit) return { ...data, editorial: { ...recordOf(standing.newest.editorial), ...permit.editorial } }
  await refuseStaleSave(req, note, standing)
  if (note.trash === 'in') await refuseTrashingWhatIsUsed(req, standing)
  // What comes back from the trash comes back as a draft.
  const status = note.trash === 'no' ? {} : { _status: 'draft' }
  return { ...data, ...status, editorial: recordOf(standing.newest.editorial) }
}

const recordOf = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {})

/** Kept by document: what holds for one document of a bulk write must not be taken for the next. */
function seenIn({ context }: PayloadRequest): Map<string, Seen> {
  const kept: unknown = Reflect.get(context, seen)
  return kept instanceof Map ? kept : new Map()
}

function rememberSeen(req: PayloadRequest, collection: string, id: string, what: Seen): void {
  Reflect.set(req.context, seen, seenIn(req).set(`${collection}/${id}`, what))
}

/** How the document stood before this write; null for a new one and for the workflow's own writes. */
export const standingBefore = (req: PayloadRequest, collection: string, id: string): Standing | null =>
  seenIn(req).get(`${collection}/${id}`)?.standing ?? null

/** What this write does to the document; null when nothing was announced. */
export function operationOf(
  req: PayloadRequest,
  collection: string,
  id: string,
): Pick<Noted, 'operation' | 'trash'> | null {
  const asked: unknown = Reflect.get(req.context, noted)
  return seenIn(req).get(`${collection}/${id}`)?.note ?? (isNoted(asked) ? asked : null)
}

/** Gone for good is for what isn't live and nobody uses; Payload would strip the references in silence. */
export const guardDelete: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  await lockInTransaction(req, lockName(collection.slug, String(id)))
  const standing = await standingOf(req, collection.slug, String(id))
  if (standing?.isLive) throw new NotApproved('This document is live. Unpublish it or put it into the trash first.')
  const referrers = await usedBy(req, collection.slug, String(id), 'all')
  if (referrers.length > 0)
    throw new NotReady(`Still used by ${referrers.map(({ title }) => title).join(', ')}.`, referrers)
}
