import type { Role } from '@career-explorer/types'
import { beforeEach, describe, expect, test, vi } from 'vitest'

import { keepAnAdmin, keepAnAdminOnDelete } from './last-admin'

const payload = {
  db: { drizzle: { execute: vi.fn<() => Promise<void>>() } },
  count: vi.fn<() => Promise<{ totalDocs: number }>>(),
  findByID: vi.fn<() => Promise<{ roles: Role[] }>>(),
}
const req = { payload }

const otherAdmins = (totalDocs: number) => payload.count.mockResolvedValue({ totalDocs })

type WriteArgs = Parameters<typeof keepAnAdmin>[0]
type DeleteArgs = Parameters<typeof keepAnAdminOnDelete>[0]

const save = async (
  was: Role[] | undefined,
  data: { roles?: Role[] | null },
  operation: 'create' | 'update' = 'update',
) => keepAnAdmin({ data, originalDoc: { id: 'a', roles: was }, operation, req } as unknown as WriteArgs)

const remove = async (roles: Role[]) => {
  payload.findByID.mockResolvedValue({ roles })
  return keepAnAdminOnDelete({ id: 'a', req } as unknown as DeleteArgs)
}

beforeEach(() => {
  vi.resetAllMocks()
  otherAdmins(0)
})

describe('the last admin', () => {
  test('keeps the role', async () => {
    await expect(save(['admin', 'author'], { roles: ['author'] })).rejects.toMatchObject({
      status: 403,
      isPublic: true,
      message: expect.stringContaining('the last admin'),
    })
  })

  test('keeps it when told to have no roles at all', async () => {
    await expect(save(['admin'], { roles: null })).rejects.toMatchObject({ status: 403 })
  })

  test('is not removed', async () => {
    await expect(remove(['admin'])).rejects.toMatchObject({ status: 403, isPublic: true })
  })

  test('may change everything else', async () => {
    expect(await save(['admin'], {})).toEqual({})
    expect(await save(['admin'], { roles: ['admin', 'author'] })).toEqual({ roles: ['admin', 'author'] })
    expect(payload.count).not.toHaveBeenCalled()
  })
})

test('one of several admins may stop being one', async () => {
  otherAdmins(1)
  await save(['admin'], { roles: ['author'] })
  await remove(['admin'])
  expect(payload.count).toHaveBeenCalledWith({
    collection: 'users',
    where: { and: [{ roles: { in: ['admin'] } }, { id: { not_equals: 'a' } }] },
    req,
    overrideAccess: true,
  })
  expect(payload.db.drizzle.execute, 'they are counted under a lock').toHaveBeenCalledTimes(2)
})

test('who is no admin may change roles and go', async () => {
  await save(['author'], { roles: ['reviewer'] })
  await save(undefined, { roles: [] })
  await save(['admin'], { roles: ['author'] }, 'create')
  await keepAnAdmin({ data: { roles: [] }, operation: 'update', req } as unknown as WriteArgs)
  await remove(['author'])
  expect(payload.findByID).toHaveBeenCalledWith({ collection: 'users', id: 'a', req, overrideAccess: true })
  expect(payload.count).not.toHaveBeenCalled()
})
