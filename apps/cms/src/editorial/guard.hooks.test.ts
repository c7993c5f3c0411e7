/** What the guard makes of the arguments Payload hands it. The database is a stand-in here: a document as it stands. */
import type { Role } from '@career-explorer/types'
import type { User } from '@career-explorer/types/payload'
import type { PayloadRequest, RequestContext } from 'payload'
import { beforeEach, describe, expect, test, vi } from 'vitest'

import { lockInTransaction } from '@/database/transaction'

import { lastChangeOf } from './activity'
import { type Standing, standingOf } from './document'
import { Conflict, NotApproved, NotReady } from './errors'
import { guardDelete, guardWrite, noteOperation, operationOf, standingBefore } from './guard.hooks'
import { type Permit, withPermit } from './permit'
import { usedBy } from './references'
import { bySystem } from './system-reason'

vi.mock('@/database/transaction', () => ({ lockInTransaction: vi.fn() }))
vi.mock('./activity', () => ({ lastChangeOf: vi.fn() }))
vi.mock('./references', () => ({ usedBy: vi.fn() }))
vi.mock('./document', () => ({ standingOf: vi.fn(), lockName: (slug: string, id: string) => `${slug} ${id}` }))

const savedAt = '2026-03-01T10:00:00.000Z'

const aStanding = (change: Partial<Standing> = {}): Standing => ({
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

const aPerson = (...roles: Role[]): User & { collection: 'users' } => ({
  id: 'me',
  collection: 'users',
  name: 'Ada',
  email: 'ada@example.org',
  roles,
  createdAt: '',
  updatedAt: '',
})

const aReferrer = { collection: 'careers' as const, id: 'c', title: 'Nurse', isLive: true, paths: ['skills'] }

type Asked = {
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

const aRequest = ({ user = aPerson('author'), context = {}, file }: Asked = {}) =>
  ({ user, context, file: file ? {} : undefined }) as PayloadRequest

type NoteArgs = Parameters<typeof noteOperation>[0]
type WriteArgs = Parameters<typeof guardWrite>[0]
type DeleteArgs = Parameters<typeof guardDelete>[0]

const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** One write as Payload does it: first the operation is announced, then the folded data is about to be stored. */
async function write(asked: Asked, req = aRequest(asked)): Promise<Record<string, unknown>> {
  const { operation = 'update', draft = true, data = { name: 'Rope' }, flags } = asked
  const args = { data, draft, ...flags }
  const handedOn: unknown = await noteOperation({ args, operation, req } as unknown as NoteArgs)
  expect(handedOn).toBe(args)
  const folded = asked.folded ?? (isPlain(data) ? data : {})
  const collection = { slug: 'skills' }
  const originalDoc = operation === 'create' ? undefined : { id: 'a' }
  return guardWrite({ collection, data: folded, originalDoc, operation, req } as unknown as WriteArgs)
}

const remove = (id: string | number = 'a') =>
  guardDelete({ collection: { slug: 'skills' }, id, req: aRequest() } as unknown as DeleteArgs)

beforeEach(() => {
  vi.resetAllMocks()
  vi.mocked(standingOf).mockResolvedValue(aStanding())
  vi.mocked(usedBy).mockResolvedValue([])
  vi.mocked(lastChangeOf).mockResolvedValue(null)
})

describe('what was asked', () => {
  test.each(['read', 'delete', 'count', 'login'])('a %s is nothing to write down, and no write', async (operation) => {
    const req = aRequest()
    await noteOperation({ args: {}, operation, req } as unknown as NoteArgs)
    expect(operationOf(req)).toBeNull()
    const unknown = { collection: { slug: 'skills' }, data: {}, originalDoc: { id: 'a' }, req }
    await expect(guardWrite(unknown as unknown as WriteArgs)).rejects.toThrow('not known to the review')
  })

  test.each(['create', 'update', 'restoreVersion'] as const)('a %s is written down', async (operation) => {
    const req = aRequest()
    await noteOperation({ args: { draft: true }, operation, req } as unknown as NoteArgs)
    expect(operationOf(req)).toMatchObject({ operation, draft: true, trash: 'no', asksForContent: false })
  })

  test.each(['autosave', 'publishSpecificLocale', 'publishAllLocales', 'unpublishAllLocales'])(
    '%s is refused, unless it is off',
    async (flag) => {
      for (const on of [true, 'true', 'en']) await expect(write({ flags: { [flag]: on } })).rejects.toThrow(flag)
      for (const off of [false, 'false', '', null, undefined]) await write({ flags: { [flag]: off } })
    },
  )

  test('only draft: true is a draft', async () => {
    for (const draft of [false, null, 'true', 1]) {
      await expect(write({ draft })).rejects.toThrow('This document is live')
    }
  })

  test('a file for a live picture is seen', async () => {
    await expect(write({ file: true })).rejects.toThrow('This picture is live')
  })
})

describe('a new document', () => {
  test('is a draft and its maker’s, whatever was sent', async () => {
    const data = { name: 'Rope', _status: 'draft', editorial: { state: 'approved', owner: 'eve' }, deletedAt: 'now' }
    const stored = await write({ operation: 'create', data })
    expect(stored).toEqual({ ...data, editorial: { state: 'draft', owner: 'me' } })
    expect(lockInTransaction).not.toHaveBeenCalled()
    expect(await write({ operation: 'create', data: { name: 'Rope' } })).toMatchObject({ _status: 'draft' })
  })

  test('of the system’s has no owner', async () => {
    const stored = await write({ operation: 'create', user: null, context: bySystem('first start') })
    expect(stored.editorial).toEqual({ state: 'draft', owner: null })
  })

  test('is not published', async () => {
    await expect(write({ operation: 'create', data: { _status: 'published' } })).rejects.toThrow(NotApproved)
  })
})

describe('a draft beside a live document', () => {
  test('is saved under the document’s lock, with the workflow’s own editorial data', async () => {
    const req = aRequest()
    const stored = await write({ data: { name: 'Rope', editorial: { state: 'approved', owner: 'eve' } } }, req)
    expect(stored).toEqual({ name: 'Rope', editorial: { state: 'published', owner: 'ada' } })
    expect(lockInTransaction).toHaveBeenCalledWith(req, 'skills a')
    expect(standingOf).toHaveBeenCalledWith(req, 'skills', 'a')
    expect(standingBefore(req)).toEqual(aStanding())
  })

  test('has empty editorial data when there was none', async () => {
    for (const editorial of [null, 'approved', undefined]) {
      vi.mocked(standingOf).mockResolvedValue(aStanding({ newest: { editorial } }))
      expect((await write({})).editorial).toEqual({})
    }
  })

  test('is not refused because the live one is used', async () => {
    vi.mocked(usedBy).mockResolvedValue([aReferrer])
    await write({})
    expect(usedBy).not.toHaveBeenCalled()
  })

  test('does not say published', async () => {
    await expect(write({ data: { _status: 'published' } })).rejects.toThrow('Nothing goes live without review')
  })

  test('is of a document that is there', async () => {
    vi.mocked(standingOf).mockResolvedValue(null)
    await expect(write({})).rejects.toThrow('does not exist')
  })

  test('may come from an old version that was published', async () => {
    const folded = { name: 'Old rope', _status: 'published' }
    expect(await write({ operation: 'restoreVersion', data: undefined, folded })).toMatchObject(folded)
    await expect(write({ operation: 'restoreVersion', draft: false, data: undefined, folded })).rejects.toThrow(
      'as a draft',
    )
  })
})

test('what is not live is saved without a draft, but not published', async () => {
  vi.mocked(standingOf).mockResolvedValue(aStanding({ isLive: false }))
  await write({ draft: false })
  await expect(write({ draft: false, data: { _status: 'published' } })).rejects.toThrow('without review')
})

describe('who writes', () => {
  test('nobody needs a reason of the system’s', async () => {
    await expect(write({ user: null })).rejects.toThrow('needs a person')
    await expect(write({ user: null, context: { 'why the system writes': 'x' } })).rejects.toThrow('needs a person')
    await write({ user: null, context: bySystem('import') })
  })

  test('an admin who is neither author nor reviewer does not', async () => {
    await expect(write({ user: aPerson('admin') })).rejects.toThrow('Only authors and reviewers')
    await expect(write({ user: aPerson('admin'), context: bySystem('import') })).rejects.toThrow('Only authors')
  })
})

describe('a save on top of another', () => {
  const older = '2026-03-01T09:59:59.000Z'

  test('names who saved in between', async () => {
    vi.mocked(lastChangeOf).mockResolvedValue({ id: '1', at: savedAt, actorName: 'Bo', updatedAt: '', createdAt: '' })
    const error = await write({ data: { name: 'Rope', updatedAt: older } }).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(Conflict)
    expect(error).toMatchObject({
      message: expect.stringContaining('Bo saved this document'),
      data: { changedBy: 'Bo', changedAt: savedAt, hash: 'v1:newest' },
    })
  })

  test('says somebody when history knows no name', async () => {
    await expect(write({ data: { name: 'Rope', updatedAt: older } })).rejects.toMatchObject({
      message: expect.stringContaining('Somebody saved'),
      data: { changedBy: null },
    })
  })

  test('is none when it is based on the newest save, or does not say on what', async () => {
    await write({ data: { name: 'Rope', updatedAt: '2026-03-01T11:00:00+01:00' } })
    await write({ data: { name: 'Rope', updatedAt: 1 } })
    await write({ data: { name: 'Rope', updatedAt: '' } })
    await write({ data: undefined })
    await write({ data: 'nonsense' })
    await write({ data: null })
  })

  test('is none when nothing is written over', async () => {
    const untouched = { _status: 'draft', editorial: {}, createdAt: older, updatedAt: older }
    await write({ data: untouched })
    await write({ operation: 'restoreVersion', data: { name: 'Rope', updatedAt: older } })
    await write({ user: aPerson('reviewer'), draft: false, data: { deletedAt: savedAt, updatedAt: older } })
    expect(lastChangeOf).not.toHaveBeenCalled()
  })
})

describe('the trash', () => {
  const reviewer = aPerson('reviewer')
  const toTrash: Asked = { user: reviewer, draft: false, data: { deletedAt: savedAt } }
  const fromTrash: Asked = { user: reviewer, draft: false, data: { deletedAt: null } }

  test('takes a live document off the site', async () => {
    expect(await write({ ...toTrash, folded: { name: 'Rope', _status: 'published' } })).toMatchObject({
      name: 'Rope',
      _status: 'draft',
    })
    expect(usedBy).toHaveBeenCalledWith(expect.anything(), 'skills', 'a', 'live')
  })

  test('does not take what live pages use', async () => {
    vi.mocked(usedBy).mockResolvedValue([aReferrer, { ...aReferrer, title: 'Sailor' }])
    const error = await write(toTrash).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(NotReady)
    expect(error).toMatchObject({ message: 'Still used by Nurse, Sailor.', data: { problems: [{}, {}] } })
  })

  test('takes what is not live, used or not', async () => {
    vi.mocked(standingOf).mockResolvedValue(aStanding({ isLive: false }))
    vi.mocked(usedBy).mockResolvedValue([aReferrer])
    expect(await write(toTrash)).toMatchObject({ _status: 'draft' })
  })

  test('gives back a draft', async () => {
    vi.mocked(standingOf).mockResolvedValue(aStanding({ isTrashed: true, isLive: false }))
    expect(await write({ ...fromTrash, folded: { _status: 'published' } })).toMatchObject({ _status: 'draft' })
    const req = aRequest(fromTrash)
    await write(fromTrash, req)
    expect(operationOf(req)?.trash).toBe('out')
  })

  test('is a reviewer’s', async () => {
    await expect(write({ ...toTrash, user: aPerson('author') })).rejects.toThrow('Only reviewers')
    await expect(write({ ...toTrash, user: null, context: bySystem('x') })).rejects.toThrow('Only reviewers')
  })

  test('changes nothing else', async () => {
    await expect(write({ ...toTrash, data: { deletedAt: savedAt, name: 'Rope' } })).rejects.toThrow('nothing else')
  })
})

describe('under a permit', () => {
  const permit: Permit = {
    collection: 'skills',
    id: 'a',
    action: 'publish',
    hash: 'v1:newest',
    editorial: { state: 'published' },
  }
  const flip: Asked = { user: null, draft: false, data: { _status: 'published' } }
  const flipWith = (change: Partial<Permit>, asked: Asked = flip, req = aRequest(asked)) =>
    withPermit(req, { ...permit, ...change }, () => write(asked, req))

  test('the status flips, and the editorial data is the permit’s on top of the document’s', async () => {
    vi.mocked(standingOf).mockResolvedValue(aStanding({ newest: { editorial: { state: 'approved', owner: 'ada' } } }))
    const req = aRequest(flip)
    expect(await flipWith({}, { ...flip, folded: { name: 'Rope', _status: 'published' } }, req)).toEqual({
      name: 'Rope',
      _status: 'published',
      editorial: { state: 'published', owner: 'ada' },
    })
    expect(standingBefore(req)).toBeNull()
  })

  test('nothing else happens', async () => {
    await expect(flipWith({ hash: 'v1:older' })).rejects.toThrow('changed since')
    await expect(flipWith({ id: 'b' })).rejects.toThrow('another document')
    await expect(flipWith({ collection: 'careers' })).rejects.toThrow('another document')
    await expect(flipWith({ action: 'unpublish' })).rejects.toThrow('The permit is to unpublish')
    await expect(flipWith({}, { ...flip, data: { _status: 'draft' } })).rejects.toThrow('The permit is to publish')
    await expect(flipWith({}, { ...flip, data: { _status: 'published', name: 'x' } })).rejects.toThrow('nothing else')
  })

  test('another write of the same request has none', async () => {
    const req = aRequest(flip)
    await flipWith({}, flip, req)
    await expect(write(flip, req)).rejects.toThrow('needs a person')
    const failing = aRequest(flip)
    await expect(flipWith({ hash: 'v1:older' }, flip, failing)).rejects.toThrow(NotApproved)
    await expect(write(flip, failing)).rejects.toThrow('needs a person')
  })

  test('another request has none', async () => {
    await withPermit(aRequest(flip), permit, async () => {
      await expect(write(flip)).rejects.toThrow('needs a person')
    })
  })
})

describe('gone for good', () => {
  test('is not what is live', async () => {
    await expect(remove()).rejects.toThrow('This document is live')
    expect(lockInTransaction).toHaveBeenCalledWith(expect.anything(), 'skills a')
  })

  test('is not what anything refers to, live or not', async () => {
    vi.mocked(standingOf).mockResolvedValue(aStanding({ isLive: false }))
    vi.mocked(usedBy).mockResolvedValue([aReferrer, { ...aReferrer, title: 'Sailor' }])
    await expect(remove()).rejects.toMatchObject({
      message: 'Still used by Nurse, Sailor.',
      data: { problems: [{}, {}] },
    })
    expect(usedBy).toHaveBeenCalledWith(expect.anything(), 'skills', 'a', 'all')
  })

  test('is what nobody uses, or what is gone already', async () => {
    vi.mocked(standingOf).mockResolvedValue(aStanding({ isLive: false }))
    await remove()
    vi.mocked(standingOf).mockResolvedValue(null)
    await remove()
  })
})
