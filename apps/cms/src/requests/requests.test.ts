import { NextRequest } from 'next/server'
import { describe, expect } from 'vitest'

import { test } from '@/testing/ask'
import { createMedia } from '@/testing/factories/media.factory'
import { restClient } from '@/testing/rest'

test('a text where a file is expected', async ({ ask, reviewer }) => {
  const form = new FormData()
  form.append('_payload', '{}')
  form.append('file', 'null')
  for (const path of ['/api/media', '/api/media/access/1']) {
    expect((await ask(path, { as: reviewer, body: form })).message).toContain('is a file, not a text')
  }
})

test('a file whose name has control characters', async ({ ask, reviewer }) => {
  const form = new FormData()
  form.append('_payload', '{}')
  form.append('file', new Blob(['x'], { type: 'image/png' }), 'a\0.png')
  expect((await ask('/api/media', { as: reviewer, body: form })).status).toBe(400)
})

describe('what is not there is not found', () => {
  test('versions of what has none', async ({ ask, admin }) => {
    for (const slug of ['users', 'payload-kv', 'payload-locked-documents', 'reviews']) {
      const one = `/api/${slug}/versions/00000000-0000-4000-8000-000000000000`
      const answers = [
        await ask(`/api/${slug}/versions`, { as: admin }),
        await ask(one, { as: admin }),
        await ask(one, { as: admin, method: 'POST' }),
      ]
      expect([slug, ...answers.map(({ status }) => status)]).toEqual([slug, 404, 404, 404])
    }
  })

  test('an id that is none, a token that nobody sent, a collection that every object has', async ({ ask, admin }) => {
    for (const path of [
      '/api/skills/no-id',
      '/api/skills/%F0%9F%91%A9',
      '/api/constructor',
      '/api/__proto__/x',
      '/api/globals/toString',
    ]) {
      expect([path, (await ask(path, { as: admin })).status]).toEqual([path, 404])
    }
    expect((await ask('/api/users/verify/token', { method: 'POST' })).status).toBe(404)
  })

  test('a preference that nobody kept, and one that somebody did', async ({ ask, admin }) => {
    const path = '/api/payload-preferences/colour'
    expect((await ask(path, { as: admin, method: 'DELETE' })).status).toBe(404)
    expect((await ask(path, { method: 'DELETE' })).status).toBe(401)
    expect((await ask(path, { as: admin, method: 'POST', body: { value: 'blue' } })).status).toBe(200)
    expect((await ask(path, { as: admin, method: 'DELETE' })).status).toBe(200)
    expect((await ask(path, { as: admin, method: 'DELETE' })).status).toBe(404)
  })

  test('a preference nested deeper than anything is refused, whatever it calls itself', async ({ ask, author }) => {
    const text = '['.repeat(3_000) + ']'.repeat(3_000)
    const path = '/api/payload-preferences/colour'
    expect((await ask(path, { as: author, method: 'POST', text })).status).toBe(400)
  })

  test('a file, for who may see files; others aren’t told whether it is there', async ({ payload, ask, admin }) => {
    const { filename } = await createMedia(payload)
    expect((await ask('/api/media/file/none.png', { as: admin })).status).toBe(404)
    expect((await ask(`/api/media/file/${'x'.repeat(3_000)}`, { as: admin })).status).toBe(404)
    expect((await ask('/api/media/file/none.png')).status).toBe(403)
    expect((await ask(`/api/media/file/${filename}`)).status).toBe(403)
    expect((await ask(`/api/media/file/${filename}?prefix=x`, { as: admin })).status).toBe(200)
  })
})

describe('an address that can’t be read', () => {
  test('is refused', async ({ ask }) => {
    for (const path of ['/api/skills/%zz', '/api/%', '/api/skills/%00', '/api/%ED%A0%80', '/api/delivery/v1/%zz']) {
      expect([path, (await ask(path)).status]).toEqual([path, 400])
    }
  })

  test('a question that is put into the body of a POST is read as carefully', async ({ ask, reviewer }) => {
    const override = { 'X-Payload-HTTP-Method-Override': 'GET' }
    const form = { ...override, 'Content-Type': 'application/x-www-form-urlencoded' }
    const json = { ...override, 'Content-Type': 'application/json' }
    const asked = (path: string, text: string, headers: Record<string, string>) =>
      ask(path, { as: reviewer, method: 'POST', text, headers })
    expect((await asked('/api/skills', 'where[id][in]=', form)).status).toBe(400)
    expect((await asked('/api/skills?where={"id":{"exists":true}}', 'x=1', form)).status).toBe(400)
    expect((await asked('/api/skills?where={"id":{"exists":true}}', '{"locale":"si"}', json)).status).toBe(400)
    expect((await asked('/api/skills', '{"locale":"si"}', json)).status).toBe(200)
    expect((await asked('/api/skills', '{"locale":{"toString":null}}', json)).status).toBe(400)
    expect((await asked('/api/skills', '{', json)).status).toBe(400)
    expect((await asked('/api/skills', '', json)).status).toBe(400)
    expect((await asked('/api/skills', 'where[id][exists]=true', form)).status).toBe(200)
  })
})

test('what is sound arrives whole by Next’s own route, and what is not is refused there', async ({
  payload,
  reviewer,
}) => {
  const route = await import('@/app/(payload)/api/[...slug]/route')
  const ask = restClient(payload, (request) => {
    const slug = new URL(request.url).pathname.split('/').slice(2)
    const handler = request.method === 'POST' ? route.POST : route.GET
    return handler(new NextRequest(request), { params: Promise.resolve({ slug }) })
  })
  const form = new FormData()
  form.append('_payload', JSON.stringify({ name: 'Reading' }))
  const created = await ask('/api/skills?draft=true', { as: reviewer, body: form })
  expect([created.status, await created.text()]).toEqual([201, expect.stringContaining('"name":"Reading"')])
  expect((await ask('/api/skills?draft=true', { as: reviewer, body: { name: 'Writing' } })).status).toBe(201)
  expect((await ask('/api/skills?limit=1', { as: reviewer })).status).toBe(200)
  expect((await ask('/api/skills?where[id][in]=', { as: reviewer })).status).toBe(400)
  expect((await ask('/api/skills', { as: reviewer, body: { name: {} } })).status).toBe(400)
})

test('what is our own fault stays a 500, without a word about it', async ({ payload, ask, admin }) => {
  const { find } = payload.db
  const broken = (code: string) => async () => {
    throw Object.assign(new Error('column careers.secret does not exist'), { severity: 'ERROR', code })
  }
  payload.db.find = broken('42703')
  const { status, text } = await ask('/api/skills?sort=name', { as: admin })
  payload.db.find = broken('42803')
  const [asked, notAsked] = [await ask('/api/skills?sort=name', { as: admin }), await ask('/api/skills', { as: admin })]
  payload.db.find = find
  expect([status, asked.status, notAsked.status]).toEqual([500, 400, 500])
  expect(text + asked.text + notAsked.text).not.toContain('secret')
})
