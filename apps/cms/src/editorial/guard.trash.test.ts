/** What may be put into the trash, taken out of it, and removed for good. The database is a stand-in here. */
import { beforeEach, describe, expect, test, vi } from 'vitest'

import { lockInTransaction } from '@/database/transaction'
import { aPerson, aReferrer, aRequest, type Asked, aStanding, remove, savedAt, write } from '@/testing/guarded-write'

import { lastChangeOf } from './activity'
import { standingOf } from './document'
import { NotReady } from './errors'
import { operationOf } from './guard.hooks'
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

  test('waits for whoever is about to refer to a live document, and for nobody else', async () => {
    await write(toTrash)
    expect(lockInTransaction).toHaveBeenCalledWith(expect.anything(), 'use of skills a')
    vi.mocked(lockInTransaction).mockClear()
    vi.mocked(standingOf).mockResolvedValue(aStanding({ isLive: false }))
    await write(toTrash)
    expect(lockInTransaction).not.toHaveBeenCalledWith(expect.anything(), 'use of skills a')
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
    expect(operationOf(req, 'skills', 'a')?.trash).toBe('out')
  })

  test('has nothing to do with a save that says “not in the trash” of what is not in it', async () => {
    expect(await write({ data: { name: 'Rope', deletedAt: null } })).not.toHaveProperty('_status')
    vi.mocked(standingOf).mockResolvedValue(aStanding({ isTrashed: true, isLive: false }))
    await expect(write({ data: { name: 'Rope', deletedAt: null } })).rejects.toThrow('Only reviewers')
    vi.mocked(standingOf).mockResolvedValue(null)
    await expect(write({ data: { deletedAt: null } })).rejects.toThrow('does not exist')
  })

  test('is a reviewer’s', async () => {
    await expect(write({ ...toTrash, user: aPerson('author') })).rejects.toThrow('Only reviewers')
    await expect(write({ ...toTrash, user: null, context: bySystem('x') })).rejects.toThrow('Only reviewers')
  })

  test('changes nothing else', async () => {
    await expect(write({ ...toTrash, data: { deletedAt: savedAt, name: 'Rope' } })).rejects.toThrow('nothing else')
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
    await expect(remove()).resolves.toBeUndefined()
    vi.mocked(standingOf).mockResolvedValue(null)
    await expect(remove(7)).resolves.toBeUndefined()
    expect(lockInTransaction).toHaveBeenLastCalledWith(expect.anything(), 'skills 7')
  })
})
