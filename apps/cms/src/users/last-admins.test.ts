/** The rules of `last-admin.test.ts` in a real database, where two may ask at once. */
import type { User } from '@career-explorer/types/payload'
import type { Payload } from 'payload'
import { describe, expect } from 'vitest'

import { createUser } from '@/testing/factories/user.factory'
import { test } from '@/testing/test'

/** Makes these people the only admins. */
async function onlyAdmins(payload: Payload, ...count: undefined[]): Promise<User[]> {
  const admins = await Promise.all(count.map(() => createUser(payload, { roles: ['admin'] })))
  await payload.db.pool.query(`delete from users_roles where value = 'admin' and not parent_id = any($1)`, [
    admins.map(({ id }) => id),
  ])
  return admins
}

const demote = (payload: Payload, { id }: User) =>
  payload.update({ collection: 'users', id, data: { roles: ['author'] }, overrideAccess: true })

describe('the last admin', () => {
  test('keeps the role', async ({ payload }) => {
    const [last] = await onlyAdmins(payload, undefined)
    if (!last) throw new Error('There is none.')
    const refusal = { status: 403, isPublic: true, message: expect.stringContaining('the last admin') }
    await expect(demote(payload, last)).rejects.toMatchObject(refusal)
  })

  test('is not removed', async ({ payload }) => {
    const [last] = await onlyAdmins(payload, undefined)
    if (!last) throw new Error('There is none.')
    await expect(payload.delete({ collection: 'users', id: last.id })).rejects.toMatchObject({ status: 403 })
  })

  test('may change everything else', async ({ payload }) => {
    const [last] = await onlyAdmins(payload, undefined)
    if (!last) throw new Error('There is none.')
    const data = { name: 'Ada', roles: ['admin' as const, 'author' as const] }
    expect(await payload.update({ collection: 'users', id: last.id, data })).toMatchObject({ name: 'Ada' })
  })
})

test('one of several admins may stop being one, or go', async ({ payload }) => {
  const [first, second] = await onlyAdmins(payload, undefined, undefined, undefined)
  if (!first || !second) throw new Error('There are none.')
  expect((await demote(payload, first)).roles).toEqual(['author'])
  await payload.delete({ collection: 'users', id: second.id })
})

test('of two admins who demote each other at once, one stays', async ({ payload }) => {
  for (let round = 0; round < 2; round += 1) {
    const admins = await onlyAdmins(payload, undefined, undefined)
    const results = await Promise.allSettled(admins.map((admin) => demote(payload, admin)))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  }
})
