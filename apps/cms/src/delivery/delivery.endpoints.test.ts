import { changes, problem } from '@career-explorer/types'
import type { Payload } from 'payload'
import { describe, expect } from 'vitest'

import type { Page } from './store'
import { storePages } from './store'
import { test } from '@/testing/test'

const root = '/api/delivery/v1'

/** Puts a page there as the drainer would. */
async function put(payload: Payload, slug: string, body: string): Promise<void> {
  const page: Page = { path: `en/skills/${slug}.json`, collection: 'skills', documentId: slug, body }
  await payload.db.drizzle.transaction((connection) => storePages(connection, 'skills', [slug], [page]))
}

describe('the delivery API', () => {
  test('answers 304 to whoever has the bytes, and the bytes to everybody else', async ({ payload, rest }) => {
    await put(payload, 'kept', '{"kept":1}')
    const first = await rest(`${root}/en/skills/kept.json`)
    const etag = first.headers.get('ETag') ?? ''
    expect(await first.text()).toBe('{"kept":1}')
    expect(etag).toMatch(/^"[\w-]+"$/)
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await rest(`${root}/en/skills/kept.json`, { headers: { 'If-None-Match': known } })
      expect(again.status).toBe(304)
      expect(await again.text()).toBe('')
    }
    await put(payload, 'kept', '{"kept":2}')
    const changed = await rest(`${root}/en/skills/kept.json`, { headers: { 'If-None-Match': etag } })
    expect(changed.status).toBe(200)
  })

  test('may be read by any site, without cookies, and cached', async ({ payload, rest }) => {
    await put(payload, 'open', '{}')
    const { headers } = await rest(`${root}/en/skills/open.json`, { headers: { Origin: 'https://elsewhere.example' } })
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(headers.get('Access-Control-Allow-Credentials')).toBeNull()
    expect(headers.get('Set-Cookie')).toBeNull()
    expect(headers.get('Cache-Control')).toMatch(/^public, max-age=0, s-maxage=\d+, stale-while-revalidate=\d+/)
    expect((await rest(`${root}/manifest`, { method: 'OPTIONS' })).status).toBe(204)
  })

  test('answers HEAD without a body', async ({ payload, rest }) => {
    await put(payload, 'head', '{"much":"text"}')
    const answer = await rest(`${root}/en/skills/head.json`, { method: 'HEAD' })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('ETag')).toBeTruthy()
    expect(await answer.text()).toBe('')
  })

  test('says in a problem document what is wrong', async ({ rest }) => {
    const cases: [string, number, string?][] = [
      [`${root}/en/skills/none.json`, 404],
      [`${root}/fr/site.json`, 404],
      [`${root}/en/../../etc/passwd`, 404],
      [`${root}/en/skills/%2e%2e/site.json`, 404],
      [`${root}/en/skills/${'a'.repeat(5_000)}.json`, 404],
      [root, 404],
      [`${root}/changes?after=-1`, 400],
      [`${root}/changes?after=1.5`, 400],
      [`${root}/changes?after=now`, 400],
      [`${root}/changes?after=99999999999999999`, 400],
      [`${root}/changes?after=0&wait=26`, 400],
      [`${root}/manifest`, 405, 'POST'],
      [`${root}/en/site.json`, 405, 'DELETE'],
    ]
    for (const [path, status, method] of cases) {
      const answer = await rest(path, { method })
      if (path.includes('..')) {
        expect(answer.status).toBe(404)
        continue
      }
      expect([path, answer.status]).toEqual([path, status])
      expect(answer.headers.get('Content-Type')).toBe('application/problem+json')
      expect(problem.parse(await answer.json()).status).toBe(status)
    }
  })

  test('describes itself by the schemas that every document is checked with', async ({ rest }) => {
    const description = await (await rest(`${root}/openapi.json`)).json()
    expect(description.openapi).toBe('3.1.0')
    expect(description.components.schemas.Career.required).toContain('roadmap')
    for (const [path, operations] of Object.entries<Record<string, object>>(description.paths)) {
      expect([path, Object.keys(operations)]).toEqual([path, ['get']])
    }
    const text = JSON.stringify(description)
    for (const [, name] of text.matchAll(/"#\/components\/schemas\/([^"/]+)"/g)) {
      expect(Object.keys(description.components.schemas)).toContain(name)
    }
  })
})

describe('the feed of changes', () => {
  const read = async (rest: (path: string) => Promise<Response>, query: string) =>
    changes.parse(await (await rest(`${root}/changes?${query}`)).json())

  test('tells each path once, at its newest', async ({ payload, rest }) => {
    const { sequence } = await read(rest, 'after=0')
    await put(payload, 'a', '1')
    await put(payload, 'b', '1')
    await put(payload, 'a', '2')
    await put(payload, 'a', '2')
    const feed = await read(rest, `after=${sequence}`)
    expect(feed).toEqual({
      sequence: sequence + 3,
      changed: ['en/skills/b.json', 'en/skills/a.json'],
      removed: [],
    })
    expect(await read(rest, `after=${feed.sequence}`)).toEqual({ sequence: feed.sequence, changed: [], removed: [] })
  })

  test('says what was taken down', async ({ payload, rest }) => {
    await put(payload, 'short-lived', '1')
    const { sequence } = await read(rest, 'after=0')
    await payload.db.drizzle.transaction((connection) => storePages(connection, 'skills', ['short-lived'], []))
    expect(await read(rest, `after=${sequence}`)).toMatchObject({
      changed: [],
      removed: ['en/skills/short-lived.json'],
    })
    expect((await rest(`${root}/en/skills/short-lived.json`)).status).toBe(410)
  })

  test('waits for the next change, and not longer than it was told', async ({ payload, rest }) => {
    const { sequence } = await read(rest, 'after=0')
    const waiting = Promise.all([1, 2, 3].map(() => read(rest, `after=${sequence}&wait=20`)))
    await put(payload, 'awaited', '1')
    for (const feed of await waiting) expect(feed.changed).toEqual(['en/skills/awaited.json'])
    const started = Date.now()
    expect(await read(rest, `after=${sequence + 1}&wait=1`)).toMatchObject({ changed: [] })
    expect(Date.now() - started).toBeGreaterThan(900)
  })

  test('asks whoever is ahead of it to start again', async ({ rest }) => {
    const feed = await read(rest, 'after=1000000000&wait=20')
    expect(feed).toMatchObject({ reset: true, changed: [], removed: [] })
  })
})
