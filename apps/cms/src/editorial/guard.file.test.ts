/** When the file of a picture may be changed. The database is a stand-in here. */
import { beforeEach, expect, test, vi } from 'vitest'

import { lockInTransaction } from '@/database/transaction'
import { aRequest, aStanding } from '@/testing/guarded-write'

import { standingOf } from './document'
import { NotApproved, NotReady } from './errors'
import { guardFile } from './guard.file'

vi.mock('@/database/transaction', () => ({ lockInTransaction: vi.fn<typeof lockInTransaction>() }))
vi.mock('./document', () => ({
  standingOf: vi.fn<typeof standingOf>(),
  lockName: (slug: string, id: string) => `${slug} ${id}`,
}))

beforeEach(() => {
  vi.resetAllMocks()
  vi.mocked(standingOf).mockResolvedValue(aStanding())
})

type Asked = { operation?: string; args?: object; file?: boolean; query?: object; upload?: boolean }

async function ask({ operation = 'update', args = { id: 'a' }, file, query, upload = true }: Asked) {
  const req = Object.assign(aRequest({ file }), query === undefined ? {} : { query })
  const collection = { slug: 'media', upload: upload ? {} : undefined }
  const result: unknown = await guardFile({ args, collection, operation, req } as unknown as Parameters<
    typeof guardFile
  >[0])
  return result === args
}

test('the file of a live picture is not replaced, nor cut', async () => {
  await expect(ask({ file: true })).rejects.toThrow(NotApproved)
  await expect(ask({ query: { uploadEdits: { crop: { x: 1 } } } })).rejects.toThrow('This picture is live')
  expect(lockInTransaction).toHaveBeenCalledWith(expect.anything(), 'media a')
  expect(standingOf).toHaveBeenCalledWith(expect.anything(), 'media', 'a')
})

test('that of a draft is, one at a time', async () => {
  vi.mocked(standingOf).mockResolvedValue(aStanding({ isLive: false }))
  expect(await ask({ file: true })).toBe(true)
  for (const args of [{}, { id: null, where: {} }, { id: '' }])
    await expect(ask({ file: true, args })).rejects.toThrow('one at a time')
  vi.mocked(standingOf).mockResolvedValue(null)
  expect(await ask({ file: true })).toBe(true)
})

test('words of a live picture are not its file', async () => {
  for (const query of [undefined, {}, { uploadEdits: '' }, { uploadEdits: null }])
    expect(await ask({ query })).toBe(true)
  expect(standingOf).not.toHaveBeenCalled()
})

test('other operations, and other content types, have no file to lose', async () => {
  for (const operation of ['create', 'read', 'delete', 'restoreVersion'])
    expect(await ask({ operation, file: true, args: { data: { url: 'x' } } })).toBe(true)
  for (const operation of ['create', 'update'])
    expect(await ask({ operation, file: true, upload: false, args: { data: { url: 'x' } } })).toBe(true)
  expect(await ask({ operation: 'create', upload: false, args: { data: { url: 'x' } } })).toBe(true)
  expect(standingOf).not.toHaveBeenCalled()
})

test('a picture is uploaded, not fetched', async () => {
  const create = (args: object, file = false) => ask({ operation: 'create', args, file })
  await expect(create({ data: { url: 'http://127.0.0.1/x.png' } })).rejects.toThrow(NotReady)
  expect(await create({ data: { url: '' } })).toBe(true)
  expect(await create({ data: { url: 'x' }, duplicateFromID: 'a' })).toBe(true)
  await expect(create({ data: { url: 'x' }, duplicateFromID: '' })).rejects.toThrow('not its address')
  expect(await create({ data: 'nonsense' })).toBe(true)
  expect(await create({})).toBe(true)
  expect(await ask({ operation: 'read', args: { data: { url: 'x' } } })).toBe(true)
})

test('nor is it fetched when Payload has put the address aside already', async () => {
  const req = Object.assign(aRequest({}), { data: { url: 'http://127.0.0.1/x.png', filename: 'x.png' } })
  const asked = { args: { data: {} }, collection: { slug: 'media', upload: {} }, operation: 'create', req }
  await expect(guardFile(asked as unknown as Parameters<typeof guardFile>[0])).rejects.toThrow('not its address')
})

test('a picture without data is no address', async () => {
  expect(await ask({ operation: 'create', args: { data: null } })).toBe(true)
})
