/** What the workflow’s own writes may do, and when one save would lose another. The database is a stand-in here. */
import { beforeEach, describe, expect, test, vi } from 'vitest'

import type { lockInTransaction } from '@/database/transaction'
import { aChangeBy, aPerson, aRequest, type Asked, aStanding, savedAt, write } from '@/testing/guarded-write'

import { lastChangeOf } from './activity'
import { standingOf } from './document'
import { Conflict, NotApproved } from './errors'
import { standingBefore } from './guard.hooks'
import { type Permit, withPermit } from './permit'
import { usedBy } from './references'

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
    expect(standingBefore(req, 'skills', 'a')).toBeNull()
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

describe('a save on top of another', () => {
  const older = '2026-03-01T09:59:59.000Z'

  test('names who saved in between', async () => {
    vi.mocked(lastChangeOf).mockResolvedValue(aChangeBy('Bo'))
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
    expect(lastChangeOf).not.toHaveBeenCalled()
  })

  test('is none when nothing is written over', async () => {
    const untouched = { _status: 'draft', editorial: {}, createdAt: older, updatedAt: older }
    await write({ data: untouched })
    await write({ operation: 'restoreVersion', data: { name: 'Rope', updatedAt: older } })
    await write({ user: aPerson('reviewer'), draft: false, data: { deletedAt: savedAt, updatedAt: older } })
    expect(lastChangeOf).not.toHaveBeenCalled()
  })
})
