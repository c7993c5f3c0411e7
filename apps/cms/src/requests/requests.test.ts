import { NextRequest } from 'next/server'
import { describe, expect } from 'vitest'

import { createCareer } from '@/testing/factories/career.factory'
import { createMedia } from '@/testing/factories/media.factory'
import { restClient, type RestRequest } from '@/testing/rest'
import { test as base } from '@/testing/test'

type Answered = { status: number; message: string; text: string }

const test = base
  .extend('career', { scope: 'file' }, ({ payload }) => createCareer(payload))
  .extend('ask', { scope: 'file' }, ({ payload, rest }) => {
    payload.logger.level = 'silent' // refusals are what is asked for
    return async (path: string, request?: RestRequest): Promise<Answered> => {
      const response = await rest(path, request)
      const text = await response.text()
      return { status: response.status, message: /"message":"([^"]*)"/.exec(text)?.[1] ?? '', text }
    }
  })

describe('a filter that can’t be worked out', () => {
  const refused: [query: string, why: string][] = [
    ['where[id][in]=', 'id in a list of at least one value'],
    ['where[title][in][0]=', 'title in a list of at least one value'],
    ['where[createdAt][greater_than]=tomorrow', 'createdAt compares with a date such as 2026-01-31'],
    ['where[createdAt][like]=2026', 'createdAt can be asked by equals, not_equals, in'],
    ['where[pay.minimum][less_than]=much', 'pay.minimum compares with a number'],
    ['where[title][near]=1,2', 'not by near'],
    ['where[id][contains]=0', 'not by contains'],
    ['where[id][in]=null', 'id in a list of ids'],
    ['where[editorial.assignee][not_in]=null', 'editorial.assignee not_in a list of ids'],
    ['where={"roadmap.stage":{"in":[null]}}', 'roadmap.stage in a list of ids'],
    ['where={"title":{"like":0}}', 'title like a text'],
    ['where={"title":{"contains":9007199254740992}}', 'title contains a text'],
    ['where[createdAt][exists]=perhaps', 'createdAt exists true or false'],
    ['where[title][like][a]=b', 'title like a text'],
    ['where[title]=Nurse', 'title needs an operator'],
    ['where[nothing][equals]=1', 'nothing is not a field that can be asked for'],
    ['where[overview.root.children][equals]=x', 'overview.root.children is not a field'],
    ['where[editorial.owner.hash][exists]=true', 'editorial.owner.hash is not a field'],
    ['where[or]=x', 'or is a list of filters'],
    ['where=x', 'where'],
    ['where={"id":', '`where` is a JSON object'],
    ['where=%5B%5D', '`where` is a JSON object'],
    [`where[title][equals]=${'x'.repeat(2_001)}`, 'at most 2000 characters'],
    [`where=${JSON.stringify(nested(11))}`, 'nested at most 10 times'],
    [
      `where=${JSON.stringify({ or: Array.from({ length: 101 }, () => ({ id: { exists: true } })) })}`,
      'at most 100 conditions',
    ],
    ['where={"__proto__":{"equals":1}}', 'has a name that is not allowed'],
    ['where[title][equals]=%00', 'NUL'],
    ['sort=nothing', '`sort`: nothing is not a field'],
    ['sort=-roadmap', '`sort`: roadmap is not a field'],
    ['sort=specialisations.id,title', '`sort`: specialisations.id stands in rows'],
    ['sort=', '`sort`: nothing is not a field'],
    ['page=-1', '`page` is a whole number from 0'],
    ['page=1e99', '`page` is a whole number from 0'],
    ['depth=deep', '`depth` is a whole number from 0'],
  ]

  test('is refused with what would be right', async ({ ask, reviewer }) => {
    for (const [query, why] of refused) {
      for (const path of query.startsWith('where') ? ['/api/careers', '/api/careers/count'] : ['/api/careers']) {
        const { status, message } = await ask(`${path}?${query}`, { as: reviewer })
        expect([query, status, message]).toEqual([query, 400, expect.stringContaining(why)])
      }
    }
  })

  test('that asks whether there is a date or a number is none of them: the admin asks so for the trash', async ({
    ask,
    reviewer,
  }) => {
    for (const query of [
      'trash=true&where[and][0][deletedAt][exists]=true',
      'where[createdAt][exists]=false',
      'where={"pay.minimum":{"exists":true}}',
    ]) {
      expect([query, (await ask(`/api/careers?${query}`, { as: reviewer })).status]).toEqual([query, 200])
    }
  })

  function nested(depth: number): object {
    return depth === 0 ? { id: { exists: true } } : { and: [nested(depth - 1)] }
  }

  test('is refused where several collections may be meant', async ({ ask, admin }) => {
    const asked = (query: string) => ask(`/api/payload-locked-documents?${query}`, { as: admin })
    for (const value of ['null', '', 'x', '00000000-0000-4000-8000-000000000000']) {
      const { status, message } = await asked(`where[document][equals]=${value}`)
      expect([value, status, message]).toEqual([value, 400, expect.stringContaining('document is not a field')])
    }
    expect((await asked('where[document.relationTo][equals]=skills')).status).toBe(200)
    expect((await asked('where[document.value][equals]=00000000-0000-4000-8000-000000000000')).status).toBe(200)
    expect((await asked('where[document][exists]=true')).status).toBe(400)
    expect((await asked('sort=document')).status).toBe(400)
    expect((await asked('sort=document.relationTo')).status).toBe(200)
  })

  test('is told without a word about the database', async ({ ask, reviewer }) => {
    const { status, message, text } = await ask('/api/careers?where[demand][equals]=enormous', { as: reviewer })
    expect([status, message]).toEqual([
      400,
      'A value is not of the kind that its field has, such as an id, a date or a choice.',
    ])
    expect(text).not.toMatch(/select|enum|stack|sql/i)
  })
})

test('a filter that can be worked out is answered as before', async ({ payload, ask, reviewer }) => {
  const { id } = await createCareer(payload, { title: 'Asked for' })
  for (const query of [
    `where[id][in]=${id}`,
    `where[id][in][0]=${id}`,
    'where[title][like]=asked for',
    'where[title.en][equals]=Asked for',
    'where[or][0][and][0][title][contains]=Asked&where[or][0][and][1][createdAt][greater_than]=2020-01-01',
    'where={"title":{"equals":"Asked for"}}',
    'where[title][equals]=Asked for&sort=-createdAt,title&page=1&depth=1',
    'where[title][equals]=Asked for&where[editorial.owner][exists]=false',
  ]) {
    const { status, text } = await ask(`/api/careers?${query}`, { as: reviewer })
    expect([query, status, text.includes(id)]).toEqual([query, 200, true])
  }
  const ofVersions = await ask(
    `/api/careers/versions?where[version.title][equals]=Asked for&where[parent][equals]=${id}&sort=-version.title`,
    { as: reviewer },
  )
  expect([ofVersions.status, ofVersions.text.includes(id)]).toEqual([200, true])
})

describe('a document that has not the shape of its type', () => {
  const misshapen: [data: object, why: string][] = [
    [{ title: { en: 'Nurse' } }, 'title is not a text'],
    [{ title: 'nul \0 byte' }, 'title: holds a NUL character'],
    [{ title: 'half \ud83d a pair' }, 'title: holds half of a character'],
    [{ roadmap: 'none' }, 'roadmap is a list of rows'],
    [{ roadmap: [1] }, 'roadmap is a list of rows'],
    [{ roadmap: null }, 'roadmap is a list of rows'],
    [{ roadmap: [{ whatToDo: null }] }, 'roadmap.0.whatToDo is a list of rows'],
    [{ pay: [{ minimum: 'much' }] }, 'pay.0.minimum is not a number'],
    [{ categories: 'all' }, 'categories is a list'],
    [{ categories: [{}] }, 'categories is not the id of a document'],
    [{ categories: ['no-id'] }, 'not of the kind'],
    [{ overview: 'text' }, 'overview is not rich text'],
    [{ overview: { root: { type: 'root', children: [null] } } }, 'overview is not rich text'],
    [{ editorial: [] }, 'editorial is an object'],
    [{ editorial: null }, 'editorial is an object'],
    [{ demand: 'enormous' }, 'not of the kind'],
    [{ deletedAt: 'yesterday' }, 'deletedAt is not a date'],
    [{ remote: 5 }, 'remote is not one of its choices'],
  ]

  test('is refused by the name of the field', { timeout: 120_000 }, async ({ career, ask, reviewer }) => {
    for (const [data, why] of misshapen) {
      const body = { as: reviewer, body: data }
      const created = await ask('/api/careers?draft=true', { ...body, method: 'POST' })
      const changed = await ask(`/api/careers/${career.id}?draft=true`, { ...body, method: 'PATCH' })
      for (const { status, message } of [created, changed]) {
        expect([data, status, message]).toEqual([data, 400, expect.stringContaining(why)])
      }
    }
  })

  test('a number that no column holds', async ({ career, ask, reviewer }) => {
    const text = '{"pay":[{"minimum":1e999}]}'
    expect(
      await ask(`/api/careers/${career.id}`, {
        as: reviewer,
        method: 'PATCH',
        text,
        headers: { 'Content-Type': 'application/json' },
      }),
    ).toMatchObject({ status: 400 })
  })

  test('a body that is no document', async ({ ask, reviewer }) => {
    const headers = { 'Content-Type': 'application/json' }
    for (const text of ['', '{', '[]', 'null', '"text"', '{"__proto__":{"roles":["admin"]}}', '['.repeat(5_000)]) {
      const { status } = await ask('/api/skills', { as: reviewer, method: 'POST', text, headers })
      expect([text, status]).toEqual([text, 400])
    }
  })

  test('a form that breaks off', async ({ ask, reviewer }) => {
    for (const type of ['multipart/form-data', 'multipart/form-data; boundary=x', 'multipart/mixed; boundary=x']) {
      const sent = {
        as: reviewer,
        method: 'POST',
        text: '--x\r\nContent-Disposition: form-data; name="_payload"',
        headers: { 'Content-Type': type },
      }
      expect(await ask('/api/media', sent)).toMatchObject({
        status: 400,
        message: expect.stringContaining('not well-formed'),
      })
    }
  })
})

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
