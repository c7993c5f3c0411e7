import { describe, expect } from 'vitest'

import { createCareer } from '@/testing/factories/career.factory'
import { test as base } from '@/testing/ask'

const test = base.extend('career', { scope: 'file' }, ({ payload }) => createCareer(payload))

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
