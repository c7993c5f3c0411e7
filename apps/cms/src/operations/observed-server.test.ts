import { once } from 'node:events'
import { Agent, get, type RequestListener, type Server } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

import { pino } from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { createObservedServer, drain } from './observed-server'
import { processWide } from './process-wide'
import { redact } from './redact'

let lines: string[] = []
const log = pino({ level: 'info', hooks: { streamWrite: redact } }, { write: (line: string) => void lines.push(line) })
let server: Server

async function listen(listener: RequestListener, metricsToken?: string): Promise<string> {
  server = createObservedServer(listener, { log, metricsToken })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
}

const fine: RequestListener = (_request, response) => void response.end('fine')

/** The line is written when the answer has left, which may be after it arrived. */
async function loggedLine(): Promise<Record<string, unknown>> {
  while (lines.length === 0) await pause(5)
  return JSON.parse(lines[0] ?? '{}')
}

beforeEach(() => {
  lines = []
  processWide.isDraining = false
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
  processWide.isDraining = false
})

test('an operator finds each request in one line, without what somebody asked for', async () => {
  const url = await listen(fine)
  const response = await fetch(`${url}/api/careers/3f2b8c1e-5a4d-4c3b-9e2a-1b2c3d4e5f60?where[title][equals]=nurse`)
  const line = await loggedLine()
  expect(line).toMatchObject({
    requestId: response.headers.get('x-request-id'),
    method: 'GET',
    route: '/api/careers/:id',
    status: 200,
  })
  expect(line.ms).toBeTypeOf('number')
  expect(lines.join('')).not.toMatch(/nurse|127\.0\.0\.1|3f2b8c1e/)
  expect(lines).toHaveLength(1)
})

test('a request keeps the id that a proxy gave it, if it is one', async () => {
  const url = await listen(fine)
  const idFor = async (sent: string) =>
    (await fetch(url, { headers: { 'X-Request-Id': sent } })).headers.get('x-request-id')
  expect(await idFor('from-the-balancer.1')).toBe('from-the-balancer.1')
  expect(await idFor('"><script>alert(1)</script>')).toMatch(/^[\da-f-]{36}$/)
  expect(await idFor('x'.repeat(500))).toMatch(/^[\da-f-]{36}$/)
})

test('whoever watches reads figures, from this machine only', async () => {
  const url = await listen(fine)
  await fetch(`${url}/api/careers`)
  processWide.read = async () => [{ name: 'outbox_rows', help: 'Waiting', value: 3 }]
  await loggedLine()
  const text = await (await fetch(`${url}/metrics`)).text()
  expect(text).toMatch(
    /career_explorer_http_request_duration_seconds_count\{method="GET",route="\/api\/careers",status="200"\} 1/,
  )
  expect(text).toContain('career_explorer_outbox_rows 3')
  expect((await fetch(`${url}/metrics`, { headers: { 'X-Forwarded-For': '203.0.113.9' } })).status).toBe(404)
  processWide.read = null
})

test('with a token, only who knows it reads the figures', async () => {
  const token = 'a-token-of-thirty-two-characters-'
  const url = await listen(fine, token)
  expect((await fetch(`${url}/metrics`)).status).toBe(404)
  expect((await fetch(`${url}/metrics`, { headers: { Authorization: 'Bearer wrong' } })).status).toBe(404)
  expect((await fetch(`${url}/metrics`, { headers: { Authorization: `Bearer ${token}` } })).status).toBe(200)
})

test('addresses that somebody makes up do not grow the figures without end', { timeout: 120_000 }, async () => {
  const url = await listen((_request, response) => void response.writeHead(302).end())
  for (let count = 0; count < 230; count += 1) {
    const word = [...String(count)].map((digit) => 'abcdefghij'[Number(digit)]).join('')
    await fetch(`${url}/admin/${word}`, { redirect: 'manual' })
  }
  const text = await (await fetch(`${url}/metrics`)).text()
  expect(new Set([...text.matchAll(/route="([^"]*)"/g)].map(([, route]) => route)).size).toBeLessThan(210)
})

test('a server that is asked to stop answers what was asked, says so, and takes nothing new', async () => {
  const url = await listen((_request, response) => void setTimeout(() => response.end('late, but whole'), 300))
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const ask = (path: string) =>
    new Promise<{ status?: number; body: string; connection?: string }>((resolve, reject) => {
      get(`${url}${path}`, { agent }, (response) => {
        let body = ''
        response.on('data', (chunk: Buffer) => (body += chunk.toString()))
        response.on('end', () =>
          resolve({ status: response.statusCode, body, connection: response.headers.connection }),
        )
      }).on('error', reject)
    })
  await ask('/') // a connection that is kept
  const slow = ask('/slow')
  await pause(50)
  const drained = drain(server)
  expect(await slow).toMatchObject({ status: 200, body: 'late, but whole' })
  const again = await ask('/readyz').catch((error: NodeJS.ErrnoException) => error.code)
  expect(again).toMatchObject({ status: 503, connection: 'close' })
  await drained
  expect(await ask('/').catch((error: NodeJS.ErrnoException) => error.code)).toBe('ECONNREFUSED')
  agent.destroy()
})

test('who never ends is cut off when the time is over', async () => {
  const url = await listen(() => undefined)
  const never = fetch(url).then(
    () => 'answered',
    () => 'cut off',
  )
  await pause(50)
  await drain(server, 200)
  expect(await never).toBe('cut off')
})
