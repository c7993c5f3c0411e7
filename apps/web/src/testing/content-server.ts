import type { DeliveryDocument } from '@career-explorer/types'
import { createHash } from 'node:crypto'
import { createServer, type Server, type ServerResponse } from 'node:http'

/** What stands at a path like `en/careers/nurse`: a document, or where it went. */
export type Published = Map<string, DeliveryDocument | { movedTo: string }>

/** A stand-in for the CMS's delivery API, for tests and for looking at pages without a CMS. */
export function createContentServer(published: Published): Server {
  return createServer((request, response) => {
    const path = /^\/api\/delivery\/v1\/(.+)\.json$/.exec((request.url ?? '').replace(/\?.*/, ''))?.[1]
    const found = path === undefined ? undefined : published.get(path)
    if (!found) return sendProblem(response)
    if ('movedTo' in found) {
      response.writeHead(308, { location: `/api/delivery/v1/${found.movedTo}.json` }).end()
      return
    }
    const body = JSON.stringify(found)
    const etag = etagOf(found)
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, { etag }).end()
      return
    }
    response.writeHead(200, { 'content-type': 'application/json', etag }).end(body)
  })
}

/** Strong: the same document, the same tag. */
export function etagOf(document: unknown): string {
  return `"${createHash('sha256').update(JSON.stringify(document)).digest('hex').slice(0, 32)}"`
}

function sendProblem(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'application/problem+json' })
  response.end(JSON.stringify({ type: 'about:blank', title: 'Not published', status: 404 }))
}
