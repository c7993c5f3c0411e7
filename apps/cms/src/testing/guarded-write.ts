/** Writes as Payload hands them to the guard, for tests in which the database is a stand-in. */
import type { Role } from '@career-explorer/types'
import type { Activity, User } from '@career-explorer/types/payload'
import type { PayloadRequest, RequestContext } from 'payload'

import type { Standing } from '@/editorial/document'
import { guardDelete, guardWrite, noteOperation } from '@/editorial/guard.hooks'

export const savedAt = '2026-03-01T10:00:00.000Z'

export const aStanding = (change: Partial<Standing> = {}): Standing => ({
  collection: 'skills',
  id: 'a',
  live: {},
  isLive: true,
  isTrashed: false,
  newest: { editorial: { state: 'published', owner: 'ada' } },
  newestVersionId: null,
  savedAt,
  hash: 'v1:newest',
  liveHash: 'v1:live',
  ...change,
})

export const aPerson = (...roles: Role[]): User & { collection: 'users' } => ({
  id: 'me',
  collection: 'users',
  name: 'Ada',
  email: 'ada@example.org',
  roles,
  createdAt: '',
  updatedAt: '',
})

export const aReferrer = { collection: 'careers' as const, id: 'c', title: 'Nurse', isLive: true, paths: ['skills'] }

export const aChangeBy = (actorName: string): Activity => ({
  id: 'x',
  at: savedAt,
  actorName,
  channel: 'REST',
  action: 'edited',
  documentType: 'skills',
  documentId: 'a',
  documentTitle: 'Rope',
  createdAt: savedAt,
  updatedAt: savedAt,
})

export type Asked = {
  operation?: 'create' | 'update' | 'restoreVersion'
  draft?: unknown
  /** What the request sends. */
  data?: unknown
  /** What Payload makes of it, when that is something else. */
  folded?: Record<string, unknown>
  flags?: Record<string, unknown>
  user?: PayloadRequest['user']
  context?: RequestContext
  file?: boolean
}

export const aRequest = ({ user = aPerson('author'), context = {}, file }: Asked = {}) =>
  ({ user, context, file: file ? {} : undefined }) as PayloadRequest

export type NoteArgs = Parameters<typeof noteOperation>[0]
export type WriteArgs = Parameters<typeof guardWrite>[0]
type DeleteArgs = Parameters<typeof guardDelete>[0]

const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** One write as Payload does it: first the operation is announced, then the folded data is about to be stored. */
export async function write(asked: Asked, req = aRequest(asked)): Promise<Record<string, unknown>> {
  const { operation = 'update', draft = true, data = { name: 'Rope' }, flags } = asked
  const args = { data, draft, ...flags }
  await noteOperation({ args, operation, req } as unknown as NoteArgs)
  const folded = asked.folded ?? (isPlain(data) ? data : {})
  const collection = { slug: 'skills' }
  const originalDoc = operation === 'create' ? undefined : { id: 'a' }
  return guardWrite({ collection, data: folded, originalDoc, operation, req } as unknown as WriteArgs)
}

export const remove = (id: string | number = 'a') =>
  guardDelete({ collection: { slug: 'skills' }, id, req: aRequest() } as unknown as DeleteArgs)
