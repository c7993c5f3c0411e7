/** The delivery API, v1: public, read-only, no cookies. Served by Payload's own router, see docs/delivery-api.md. */
import { locales } from '@career-explorer/types'
import { eq } from '@payloadcms/db-postgres/drizzle'
import type { Endpoint, Payload, PayloadRequest } from 'payload'

import { readerOf } from '@/database/reader'

import { documents } from './delivery.tables'
import { changesAfter, newestSequence, waitForChange } from './feed'
import { readManifest } from './manifest'
import { openApi } from './openapi'
import { problem, publicHeaders } from './problem'

const root = '/delivery/v1'
const longestWait = 25

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*'
const documentPath = new RegExp(`^(?:${locales.join('|')})/${slug}(?:/${slug})?\\.json$`)
const longestPath = 200

const ofDocuments = 'public, max-age=0, s-maxage=1, stale-while-revalidate=60, stale-if-error=86400'

async function answer(req: PayloadRequest): Promise<Response> {
  const { pathname, searchParams } = new URL(req.url ?? '/', 'http://localhost')
  const path = pathname.slice(pathname.indexOf(`${root}/`) + root.length + 1)
  if (path === 'manifest') return manifest(req)
  if (path === 'changes') return changes(req, searchParams)
  if (path === 'openapi.json') return json(req, openApi(), { 'Cache-Control': ofDocuments })
  return document(req, path)
}

async function document(req: PayloadRequest, path: string): Promise<Response> {
  if (path.length > longestPath || !documentPath.test(path)) return notFound()
  const reader = await readerOf(req.payload)
  const [row] = await reader
    .select({
      body: documents.body,
      etag: documents.etag,
      removed: documents.removed,
      movedTo: documents.movedTo,
    })
    .from(documents)
    .where(eq(documents.path, path))
  if (!row) return notFound()
  if (row.movedTo) {
    const Location = `${req.payload.config.routes.api}${root}/${row.movedTo}`
    return new Response(null, { status: 308, headers: { ...publicHeaders, 'Cache-Control': ofDocuments, Location } })
  }
  if (row.removed) return problem(410, 'This page was taken down.')
  return json(req, row.body, { 'Cache-Control': ofDocuments, ETag: row.etag })
}

const manifests = new WeakMap<Payload, { sequence: number; body: Promise<string> }>()

/** Read once per sequence: it is large, and many ask for the same. */
async function manifest(req: PayloadRequest): Promise<Response> {
  const { payload } = req
  const sequence = await newestSequence(payload)
  const headers = { 'Cache-Control': 'public, max-age=0, must-revalidate', ETag: `"sequence-${sequence}"` }
  if (isKnown(req, headers.ETag)) return json(req, '', headers)
  let kept = manifests.get(payload)
  if (kept?.sequence !== sequence) {
    kept = { sequence, body: readManifest(payload, sequence).then((read) => JSON.stringify(read)) }
    manifests.set(payload, kept)
    kept.body.catch(() => manifests.delete(payload)) // whoever asked hears of it; the next one tries again
  }
  return json(req, await kept.body, headers)
}

async function changes(req: PayloadRequest, parameters: URLSearchParams): Promise<Response> {
  const after = wholeNumber(parameters.get('after') ?? '0', Number.MAX_SAFE_INTEGER)
  if (after === null) return problem(400, '`after` is a sequence: a whole number, 0 or more.')
  const wait = wholeNumber(parameters.get('wait') ?? '0', longestWait)
  if (wait === null) return problem(400, `\`wait\` is a number of seconds from 0 to ${longestWait}.`)
  await waitForChange(req.payload, after, wait, req.signal)
  return json(req, JSON.stringify(await changesAfter(req.payload, after)), { 'Cache-Control': 'no-store' })
}

function json(req: PayloadRequest, body: string, headers: Record<string, string>): Response {
  const all = { ...publicHeaders, ...headers }
  if (headers.ETag !== undefined && isKnown(req, headers.ETag)) return new Response(null, { status: 304, headers: all })
  return new Response(req.method === 'HEAD' ? null : body, {
    headers: { ...all, 'Content-Type': 'application/json; charset=utf-8' },
  })
}

const notFound = () => problem(404, 'There is no such page.')

/** A cache or a compressing server may have made the tag weak: for "not modified" that is the same. */
function isKnown(req: PayloadRequest, etag: string): boolean {
  const known = req.headers.get('if-none-match')
  if (known === null) return false
  return known.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag)
}

function wholeNumber(text: string, most: number): number | null {
  if (!/^\d{1,16}$/.test(text)) return null
  const number = Number(text)
  return number <= most ? number : null
}

const refuse = () => problem(405, 'Published content can only be read.', { Allow: 'GET, HEAD, OPTIONS' })
const preflight = () => new Response(null, { status: 204, headers: publicHeaders })

const path = `${root}/:path*`
export const deliveryEndpoints: Endpoint[] = [
  { path, method: 'get', handler: answer },
  { path, method: 'head', handler: answer },
  { path, method: 'options', handler: preflight },
  ...(['post', 'put', 'patch', 'delete'] as const).map((method) => ({ path, method, handler: refuse })),
]
