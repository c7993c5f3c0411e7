/** No collection, ours or Payload's own, lets in somebody without an account, or without a role. */
import { type CollectionConfig, createLocalReq } from 'payload'
import { expect } from 'vitest'

import { isReviewable } from '@/editorial/references'
import { reviewableAccess } from '@/editorial/reviewable.access'
import { createUser } from '@/testing/factories/user.factory'
import { test } from '@/testing/test'

const operations = [
  'create',
  'read',
  'update',
  'delete',
  'readVersions',
  'unlock',
] as const satisfies (keyof NonNullable<CollectionConfig['access']>)[]

test('every content type has the rules of content', ({ payload }) => {
  const content = payload.config.collections.filter(({ slug }) => isReviewable(payload, slug))
  expect(content.length).toBeGreaterThan(0)
  for (const { access } of content) expect(access).toMatchObject(reviewableAccess)
})

test('nobody gets in without an account, and with one without roles nobody sees more than themselves', async ({
  payload,
  rest,
}) => {
  const roleless = await createUser(payload)
  await payload.db.pool.query('delete from users_roles where parent_id = $1', [roleless.id])
  const open: string[] = []
  for (const { slug, access } of payload.config.collections) {
    for (const operation of operations) {
      const req = await createLocalReq({}, payload)
      const rule = access[operation]
      // Payload's own tables have no versions, and so no rule about them.
      if (rule && (await rule({ req })) !== false) open.push(`nobody: ${operation} ${slug}`)
    }
  }
  expect(open).toEqual([])
  for (const { slug } of payload.config.collections) {
    const response = await rest(`/api/${slug}?depth=0`, { as: roleless })
    const body = response.ok ? await response.json() : { docs: [] }
    const strangers = body.docs.filter((doc: { id: string }) => doc.id !== roleless.id)
    expect({ slug, strangers }).toEqual({ slug, strangers: [] })
  }
})
