import type { Activity } from '@career-explorer/types/payload'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import type { ActivityAction } from './activity.collection'
import type { Actor } from './actor'

export type Entry = {
  actor: Actor
  action: ActivityAction
  collection: CollectionSlug
  id: string
  title: string
  fromState?: string
  toState?: string
  versionId?: string | null
  hash?: string
  reason?: string
}

/** Adds a line to the history, in the request's transaction: no change without its line, no line without its change. */
export async function recordActivity(req: PayloadRequest, entry: Entry): Promise<void> {
  await req.payload.db.create({
    collection: 'activity',
    req,
    data: {
      at: new Date().toISOString(),
      actorId: entry.actor.id,
      actorName: entry.actor.name,
      channel: entry.actor.channel,
      action: entry.action,
      documentType: entry.collection,
      documentId: entry.id,
      documentTitle: entry.title,
      fromState: entry.fromState,
      toState: entry.toState,
      versionId: entry.versionId,
      contentHash: entry.hash,
      reason: entry.reason,
    },
  })
}

const contributions: ActivityAction[] = ['created', 'edited', 'restored', 'imported', 'references-replaced']
const wentLive: ActivityAction[] = ['published', 'emergency-published']

export type Contributor = { id: string; name: string }

/** Everybody who changed the document since it last went live: none of them may approve it. */
export async function contributorsOf(req: PayloadRequest, collection: string, id: string): Promise<Contributor[]> {
  const ofDocument: Where[] = [{ documentType: { equals: collection } }, { documentId: { equals: id } }]
  const { docs: publishes } = await req.payload.find({
    collection: 'activity',
    where: { and: [...ofDocument, { action: { in: wentLive } }] },
    sort: '-at',
    limit: 1,
    req,
    overrideAccess: true,
  })
  const since: Where[] = publishes[0] ? [{ at: { greater_than_equal: publishes[0].at } }] : []
  const { docs } = await req.payload.find({
    collection: 'activity',
    where: { and: [...ofDocument, { action: { in: contributions } }, ...since] },
    sort: 'at',
    pagination: false,
    req,
    overrideAccess: true,
  })
  const people = new Map(
    docs.flatMap((entry) => (entry.actorId ? [[entry.actorId, entry.actorName ?? 'Unknown'] as const] : [])),
  )
  return [...people].map(([personId, name]) => ({ id: personId, name }))
}

/** The newest change of the document's content; null when the history knows none. */
export async function lastChangeOf(req: PayloadRequest, collection: string, id: string): Promise<Activity | null> {
  const { docs } = await req.payload.find({
    collection: 'activity',
    where: {
      and: [
        { documentType: { equals: collection } },
        { documentId: { equals: id } },
        { action: { in: contributions } },
      ],
    },
    sort: '-at',
    limit: 1,
    req,
    overrideAccess: true,
  })
  return docs[0] ?? null
}
