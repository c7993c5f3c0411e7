import { createServer, request, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterEach, describe, expect, test } from 'vitest'

import { env } from '@/env'

import { clientAddress, clientAddressHeader } from './client-address'
import { guardEdge } from './edge'
import { rates } from './rates'
import { TokenBuckets } from './token-bucket'

let server: Server | null = null
const cmsUrl = env.CMS_URL

afterEach(() => {
  server?.close()
  server = null
  env.TRUST_PROXY = 0
  env.CMS_URL = cmsUrl
})

type Answer = { status: number; headers: Record<string, string>; body: string }
type Asked = { method?: string; headers?: Record<string, string>; body?: string }

/** A CMS that only says what it was asked, behind the edge. Asks with `node:http`, which sends addresses as they are. */
async function edge(
  listener: RequestListener = (incoming, outgoing) => outgoing.end(JSON.stringify(incoming.headers)),
) {
  const listening = createServer(guardEdge(listener, new TokenBuckets(() => 0))) // its clock stands still
  server = listening
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  const { port } = listening.address() as AddressInfo
  return (path: string, { method = 'GET', headers = {}, body = '' }: Asked = {}) =>
    new Promise<Answer>((resolve, reject) => {
      const asking = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
        let text = ''
        response.on('data', (chunk) => (text += String(chunk)))
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers as Record<string, string>,
            body: text,
          }),
        )
      })
      asking.on('error', reject)
      asking.end(body)
    })
}

describe('what goes out', () => {
  test('tells browsers what it may do, each page with a nonce of its own', async () => {
    const ask = await edge()
    const [first, second] = [await ask('/admin'), await ask('/admin')]
    const nonceOf = ({ headers }: Answer) => /'nonce-([^']+)'/.exec(headers['content-security-policy'] ?? '')?.[1]
    expect(nonceOf(first)).toMatch(/^[\w+/]{22}==$/)
    expect(nonceOf(second)).not.toBe(nonceOf(first))
    expect(first.headers).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
    })
    expect(JSON.parse(first.body)['content-security-policy']).toContain(nonceOf(first))
  })

  test('does nothing in a browser when it is no page, and is for other sites only where it is published', async () => {
    const ask = await edge()
    const [people, delivered] = [await ask('/api/users/me'), await ask('/api/delivery/v1/manifest')]
    expect(people.headers['content-security-policy']).toMatch(/^default-src 'none'/)
    expect(people.headers['cross-origin-resource-policy']).toBe('same-origin')
    expect(delivered.headers['cross-origin-resource-policy']).toBe('cross-origin')
  })
})

test('a browser that came by https stays with it, and one that came without is not told to', async () => {
  const ask = await edge()
  const told = async () => (await ask('/admin')).headers['strict-transport-security']
  expect(await told()).toBeUndefined()
  env.CMS_URL = 'https://cms.example.org'
  expect(await told()).toBe('max-age=63072000; includeSubDomains')
})

test('who signs out leaves nothing in the browser', async () => {
  const ask = await edge()
  expect((await ask('/api/users/logout', { method: 'POST' })).headers['clear-site-data']).toBe('"cache", "storage"')
  expect((await ask('/api/users/me')).headers['clear-site-data']).toBeUndefined()
})

describe('what comes in', () => {
  test.each([
    ['/%', 400],
    ['/api/careers?where=%E0%A4', 400],
    ['/api/%00', 400],
    ['//elsewhere.example/admin', 400],
    [`/api/careers?where=${'a'.repeat(9000)}`, 414],
  ])('%s is refused with %i, as a problem in JSON', async (path, status) => {
    const answer = await (await edge())(path)
    expect([answer.status, answer.headers['content-type']]).toEqual([status, 'application/problem+json'])
    expect(JSON.parse(answer.body)).toMatchObject({ status, detail: expect.any(String) })
  })

  test('has a method that we know, and a body that is not too large and says how long it is', async () => {
    const ask = await edge()
    expect((await ask('/', { method: 'TRACE' })).status).toBe(405)
    expect((await ask('/api/careers', { method: 'POST', headers: { 'Content-Length': '2097153' } })).status).toBe(413)
    expect((await ask('/api/careers', { method: 'POST', headers: { 'Transfer-Encoding': 'chunked' } })).status).toBe(
      411,
    )
  })

  test('changes nothing when a page of another site sends it, whatever cookies the browser adds', async () => {
    const ask = await edge()
    const post = (Origin: string) => ask('/api/users/login', { method: 'POST', headers: { Origin }, body: '{}' })
    for (const Origin of ['https://evil.example', env.SITE_URL, 'null', `${env.CMS_URL}.evil.example`]) {
      expect([Origin, (await post(Origin)).status]).toEqual([Origin, 403])
    }
    expect((await post(env.CMS_URL)).status).toBe(200)
    expect((await ask('/api/careers', { headers: { Origin: 'https://evil.example' } })).status).toBe(200)
  })

  test('does not say itself where it comes from', async () => {
    const forged = {
      [clientAddressHeader]: '192.0.2.9',
      'X-Forwarded-For': '192.0.2.8',
      'X-Forwarded-Host': 'evil.example',
    }
    const seen = JSON.parse((await (await edge())('/', { headers: forged })).body)
    expect(seen[clientAddressHeader]).toBe('127.0.0.1')
    expect(JSON.stringify(seen)).not.toMatch(/192\.0\.2|evil/)
  })

  test('is too much at some time, and then says when it may come again', async () => {
    const ask = await edge()
    const statuses = await Promise.all(
      Array.from({ length: rates['sign-in'].burst + 20 }, () =>
        ask('/api/users/login', { method: 'POST', body: '{}' }),
      ),
    )
    const refused = statuses.filter(({ status }) => status === 429)
    expect(refused.length).toBeGreaterThan(0)
    expect(Number(refused[0]?.headers['retry-after'])).toBeGreaterThanOrEqual(1)
    expect((await ask('/api/delivery/v1/manifest')).status).toBe(200)
  })
})

test.each([
  ['nobody in front', '192.0.2.1', '198.51.100.7', 0, '192.0.2.1'],
  ['one proxy of ours in front', '10.0.0.1', '203.0.113.9, 198.51.100.7', 1, '198.51.100.7'],
  ['two in front', '10.0.0.1', '203.0.113.9, 198.51.100.7, 10.0.0.2', 2, '198.51.100.7'],
  ['a proxy that says nothing', '10.0.0.1', undefined, 1, '10.0.0.1'],
  ['IPv4 in IPv6', '::ffff:192.0.2.1', undefined, 0, '192.0.2.1'],
  ['IPv6, by its network', '2001:db8:1:2:3:4:5:6', undefined, 0, '2001:db8:1:2::/64'],
  ['short IPv6', '2001:db8::1', undefined, 0, '2001:db8:0:0::/64'],
])('with %s, a request is from whom it is', (_, socket, forwarded, trusted, from) => {
  expect(clientAddress(socket, forwarded, trusted)).toBe(from)
})
