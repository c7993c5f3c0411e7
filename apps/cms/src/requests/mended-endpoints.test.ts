import { createLocalReq, type Payload } from 'payload'
import { describe, expect } from 'vitest'

import { createSkill } from '@/testing/factories/skill.factory'
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

describe('amid whose work a document is deleted', () => {
  type Amid = { collection: 'users' | 'skills'; method: 'delete' | 'post'; path: string; amid: () => Promise<unknown> }

  /** Payload's endpoint as it is when somebody else's delete is carried out in the middle of it. */
  async function ask(payload: Payload, id: string, { collection, method, path, amid }: Amid) {
    const { config } = payload.collections[collection]
    const handler = async () => {
      await amid()
      throw new TypeError('Cannot read properties of null')
    }
    const endpoints = mendedEndpoints({ ...config, endpoints: [{ path, method, handler }] })
    return (endpoints || [])[0]?.handler(await createLocalReq({ req: { routeParams: { id } } }, payload))
  }
  const nothing = async () => undefined

  test('whoever deletes it too is told that nobody is there, and what else breaks stays an error', async ({
    payload,
  }) => {
    const { id } = await createUser(payload)
    const asked = { collection: 'users', method: 'delete', path: '/:id' } as const
    await expect(ask(payload, id, { ...asked, amid: nothing })).rejects.toThrow(TypeError)
    const amid = () => payload.delete({ collection: 'users', where: { id: { equals: id } } })
    await expect(ask(payload, id, { ...asked, amid })).rejects.toMatchObject({ status: 404 })
  })

  test('whoever restores a version of it is told that it is not there', async ({ payload }) => {
    const skill = await createSkill(payload)
    const { docs } = await payload.findVersions({ collection: 'skills', where: { parent: { equals: skill.id } } })
    const id = String(docs[0]?.id)
    const asked = { collection: 'skills', method: 'post', path: '/versions/:id' } as const
    await expect(ask(payload, id, { ...asked, amid: nothing })).rejects.toThrow(TypeError)
    const amid = () => payload.delete({ collection: 'skills', where: { id: { equals: skill.id } } })
    await expect(ask(payload, id, { ...asked, amid })).rejects.toMatchObject({ status: 404 })
  })
})
