import { createLocalReq, type PayloadRequest } from 'payload'
import { describe, expect } from 'vitest'

import { createUser } from '@/testing/factories/user.factory'
import { test } from '@/testing/test'

import { mendedEndpoints } from './mended-endpoints'

test('of several who delete the same person at once, one does, and the others are told that nobody is there', async ({
  payload,
  rest,
  admin,
}) => {
  for (let time = 0; time < 3; time += 1) {
    const { id } = await createUser(payload)
    const remove = () => rest(`/api/users/${id}`, { as: admin, method: 'DELETE' })
    const answers = await Promise.all(Array.from({ length: 6 }, remove))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 404, 404, 404, 404, 404])
  }
})

describe('of two who delete the same person at once in different ways', () => {
  /** Payload's endpoint as it is when somebody else's delete is carried out in the middle of it. */
  async function deleteAmid(req: PayloadRequest, amid: () => Promise<unknown>) {
    const { config } = req.payload.collections.users
    const handler = async () => {
      await amid()
      throw new TypeError('Cannot read properties of null')
    }
    const endpoints = mendedEndpoints({ ...config, endpoints: [{ path: '/:id', method: 'delete', handler }] })
    return (endpoints || [])[0]?.handler(req)
  }

  test('the second is told that nobody is there, and what else breaks stays an error', async ({ payload }) => {
    const { id } = await createUser(payload)
    const req = await createLocalReq({ req: { routeParams: { id } } }, payload)
    await expect(deleteAmid(req, async () => undefined)).rejects.toThrow(TypeError)
    const remove = () => payload.delete({ collection: 'users', where: { id: { equals: id } } })
    await expect(deleteAmid(req, remove)).rejects.toMatchObject({ status: 404 })
  })
})
