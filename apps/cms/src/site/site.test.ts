import { expect } from 'vitest'

import { test } from '@/testing/test'

test('there is one site text, with the address that the site looks for', async ({ rest, author, admin }) => {
  const first = await rest('/api/site?draft=true', { as: author, body: { name: 'Career Explorer', slug: 'another' } })
  expect((await first.json()).doc).toMatchObject({ slug: 'site' })
  for (const as of [author, admin]) {
    const second = await rest('/api/site?draft=true', { as, body: { name: 'Second', slug: 'second' } })
    expect(second.status).toBe(as === author ? 400 : 403)
    const words = (await second.json()).errors[0].message
    if (as === author) expect(words).toContain('There is a site text already')
  }
})

test('two people who make the first one at once make one', async ({ payload, rest, author, reviewer }) => {
  await payload.db.pool.query('delete from site')
  const answers = await Promise.all(
    [author, reviewer, author, reviewer].map((as) => rest('/api/site?draft=true', { as, body: { name: 'Mine' } })),
  )
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect((await payload.count({ collection: 'site' })).totalDocs).toBe(1)
})

test('a copy of it is none either', async ({ payload, rest, author }) => {
  const { docs } = await payload.find({ collection: 'site', draft: true })
  const copy = await rest(`/api/site/${docs[0]?.id}/duplicate`, { as: author, body: { slug: 'copy' } })
  expect(copy.status).toBe(400)
})
