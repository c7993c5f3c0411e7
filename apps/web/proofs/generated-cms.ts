/**
 * A stand-in for the CMS that holds as many careers as it is told, in three languages, and makes each document when it
 * is asked for. Started as a child: `--careers 3000`. It says where it listens, and takes orders. With `--pages 12`
 * only so many have a page of their own; with `--full-lists` the lists hold as much as those written by hand.
 */
import { createHash } from 'node:crypto'
import { createServer, type ServerResponse } from 'node:http'
import { parseArgs } from 'node:util'

import type { CareersDocument, DeliveryDocument, Locale } from '@career-explorer/types'
import { locales } from '@career-explorer/types/vocabulary'
import { z } from 'zod'

import { aCategory, aCategoryList, aSite } from '@/testing/documents'

import { fullCategories, fullList } from './full-lists'
import { type Editions, generatedCareer, generatedList, slugOf } from './generated-careers'

const mood = z.enum(['well', 'nonsense', 'half a body', 'slow', 'error'])
const order = z.union([z.object({ change: z.int() }), z.object({ takeDown: z.int() }), z.object({ mood })])
export type Mood = z.infer<typeof mood>
export type Order = z.infer<typeof order>

const { values } = parseArgs({
  options: {
    careers: { type: 'string', default: '100' },
    pages: { type: 'string' },
    'full-lists': { type: 'boolean', default: false },
  },
})
const careers = Number(values.careers)
const pages = Number(values.pages ?? careers)
const isFull = values['full-lists']
const editions: Editions = new Map()
const log: string[] = []
let current: Mood = 'well'
const begun = new Date().toISOString()

/** Full ones take so long that whoever asks would give up. */
const lists = new Map<Locale, CareersDocument>()

const last = new Map<string, number>()
const waiting = new Set<() => void>()

const shared = ['site', 'careers', 'categories', 'categories/health']
for (const locale of locales) {
  for (const name of shared) record(`${locale}/${name}.json`)
  for (let number = 0; number < pages; number += 1) record(pathOf(locale, number))
}

if (isFull) for (const locale of locales) listIn(locale)

const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://cms')
  const name = url.pathname.replace('/api/delivery/v1/', '')
  process.send?.({ asked: name })
  if (name === 'manifest') return send(response, manifest())
  if (name === 'changes') {
    const after = Number(url.searchParams.get('after'))
    const answer = () => send(response, changesAfter(after))
    const seconds = Number(url.searchParams.get('wait'))
    return after < log.length || !seconds ? answer() : wait(answer, seconds)
  }
  const document = documentAt(name)
  if (document) return send(response, document, etagOf(name))
  response.writeHead(404, { 'content-type': 'application/problem+json' })
  response.end('{"type":"about:blank","title":"Not published","status":404}')
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object' && address) process.send?.({ url: `http://127.0.0.1:${address.port}` })
})
process.once('disconnect', () => process.exit(0))
process.on('message', (message) => {
  carryOut(order.parse(message))
  process.send?.({ sequence: log.length })
})

function carryOut(one: Order): void {
  lists.clear()
  if ('mood' in one) {
    current = one.mood
    return
  }
  const number = 'change' in one ? one.change : one.takeDown
  editions.set(number, 'change' in one ? log.length : null)
  for (const locale of locales) {
    record(pathOf(locale, number))
    record(`${locale}/careers.json`)
  }
  for (const answer of waiting) answer()
  waiting.clear()
}

function record(path: string): void {
  log.push(path)
  last.set(path, log.length)
}

/** Until something changes, or so long as the asker wants. */
function wait(answer: () => void, seconds: number): void {
  waiting.add(answer)
  setTimeout(() => waiting.delete(answer) && answer(), seconds * 1_000).unref()
}

function pathOf(locale: Locale, number: number): string {
  return `${locale}/careers/${slugOf(number)}.json`
}

const numberOf = (path: string): number => Number(/career-(\d+)/.exec(path)?.[1] ?? Number.NaN)
const isLive = (path: string): boolean => !path.includes('/careers/') || editions.get(numberOf(path)) !== null

function documentAt(path: string): DeliveryDocument | null {
  const [, code, name = ''] = /^(en|si|ta)\/(.+)\.json$/.exec(path) ?? []
  const locale = locales.find((one) => one === code)
  const number = numberOf(path)
  if (!locale || !isLive(path)) return null
  if (name === 'site') return aSite({ locale })
  if (name === 'careers') return listIn(locale)
  if (name === 'categories') return isFull ? fullCategories(locale) : aCategoryList({ locale })
  if (name === 'categories/health') return aCategory({ locale })
  return number < pages ? generatedCareer(number, locale, editions.get(number) ?? 0) : null
}

function listIn(locale: Locale): CareersDocument {
  const made = lists.get(locale)
  if (made) return made
  const list = generatedList(careers, locale, editions)
  if (!isFull) return list
  const full = fullList(list)
  lists.set(locale, full)
  return full
}

/** Of the path and its last change, as the documents are made anew for each question. */
const etagOf = (path: string) =>
  `"${createHash('sha256')
    .update(`${path} ${last.get(path)}`)
    .digest('base64url')
    .slice(0, 22)}"`

function manifest() {
  const live = [...last.keys()].filter(isLive)
  const documents = live.map((path) => ({ path, etag: etagOf(path), bytes: 1, updatedAt: begun }))
  return { version: 1, sequence: log.length, locales, documents, redirects: [] }
}

function changesAfter(after: number) {
  const paths = [...new Set(log.slice(after))]
  const removed = paths.filter((path) => !isLive(path))
  return { sequence: log.length, changed: paths.filter(isLive), removed }
}

function send(response: ServerResponse, value: unknown, etag?: string): void {
  const body = JSON.stringify(value)
  const headers = { 'content-type': 'application/json', ...(etag ? { etag } : {}) }
  // In a mood, most answers are right: the worst kind of trouble comes in the middle.
  if (current === 'well' || Math.random() < 0.5) return void response.writeHead(200, headers).end(body)
  if (current === 'nonsense') return void response.writeHead(200, headers).end('{"version":"seven","sequence":null}')
  if (current === 'error') return void response.writeHead(500, headers).end('{}')
  response.writeHead(200, { ...headers, 'content-length': Buffer.byteLength(body) })
  response.write(body.slice(0, body.length / 2), () => {
    if (current === 'half a body') response.destroy()
    else setTimeout(() => response.end(body.slice(body.length / 2)), 20_000).unref()
  })
}
