/** What the guard makes of the arguments Payload hands it. The database is a stand-in here. */
import { beforeEach, describe, expect, test, vi } from 'vitest'

import { lockInTransaction } from '@/database/transaction'
import { aPerson, aReferrer, aRequest, aStanding, type NoteArgs, write, type WriteArgs } from '@/testing/guarded-write'

import { lastChangeOf } from './activity'
import { standingOf } from './document'
import { NotApproved } from './errors'
import { guardWrite, noteOperation, operationOf, standingBefore } from './guard.hooks'
import { usedBy } from './references'
import { bySystem } from './system-reason'

vi.mock('@/database/transaction', () => ({ lockInTransaction: vi.fn<typeof lockInTransaction>() }))
vi.mock('./activity', () => ({ lastChangeOf: vi.fn<typeof lastChangeOf>() }))
vi.mock('./references', () => ({ usedBy: vi.fn<typeof usedBy>() }))
vi.mock('./document', () => ({
  standingOf: vi.fn<typeof standingOf>(),
  lockName: (slug: string, id: string) => `${slug} ${id}`,
  useLockName: (slug: string, id: string) => `use of ${slug} ${id}`,
}))

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
    expect(operationOf(req, 'skills', 'a')).toBeNull()
    const unknown = { collection: { slug: 'skills' }, data: {}, originalDoc: { id: 'a' }, req }
    await expect(guardWrite(unknown as unknown as WriteArgs)).rejects.toThrow('not known to the review')
  })

  test.each(['create', 'update', 'restoreVersion'] as const)('a %s is written down', async (operation) => {
    const req = aRequest()
    await noteOperation({ args: { draft: true }, operation, req } as unknown as NoteArgs)
    expect(operationOf(req, 'skills', 'a')).toMatchObject({
      operation,
      draft: true,
      trash: 'no',
      asksForContent: false,
    })
  })

  test.each(['autosave', 'publishSpecificLocale', 'publishAllLocales', 'unpublishAllLocales'])(
    '%s is refused, unless it is off',
    async (flag) => {
      for (const on of [true, 'true', 'en']) await expect(write({ flags: { [flag]: on } })).rejects.toThrow(flag)
      for (const off of [false, 'false', '', null, undefined]) await write({ flags: { [flag]: off } })
    },
  )

  test.each([true, 0, 'live', ['published'], { en: 'published' }])('%j is no status', async (_status) => {
    await expect(write({ data: { _status } })).rejects.toThrow('draft or published')
  })

  test.each([undefined, null, 'draft'])('%j is one', async (_status) => {
    expect(await write({ data: { name: 'Rope', _status } })).toMatchObject({ name: 'Rope' })
  })

  test('reaches Payload as it was', async () => {
    const args = { data: { name: 'Rope' } }
    for (const operation of ['read', 'update']) {
      expect(await noteOperation({ args, operation, req: aRequest() } as unknown as NoteArgs)).toBe(args)
    }
  })

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
    expect(standingBefore(req, 'skills', 'a')).toEqual(aStanding())
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

test('of a document that this request has not written, nothing is known', async () => {
  const req = aRequest()
  await write({}, req)
  expect(standingBefore(req, 'skills', 'b')).toBeNull()
})

test('a new document is remembered under no name', async () => {
  const req = aRequest()
  await write({ operation: 'create' }, req)
  expect(standingBefore(req, 'skills', 'undefined')).toBeNull()
  expect(Object.values(req.context).some((kept) => kept instanceof Map)).toBe(false)
})
