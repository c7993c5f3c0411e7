import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

import type { Answer } from './last-good'
import { Upstream, UpstreamDown } from './upstream'

const documentPath = /^\/content\/v1\/((?:[a-z0-9-]+\/)*[a-z0-9-]+(?:\.json)?)$/
const mediaPath = /^\/media\/([^/\\]+)$/

/** The two doors to the CMS: published documents and images. Nothing else of it can be reached from outside. */
export class ContentProxy {
  private readonly documents: Upstream
  private readonly media: Upstream

  constructor(cmsUrl: string, now?: () => number) {
    // A framework's own 404 page, while the CMS is starting, is no word about a document.
    const isProblem = (_: number, contentType: string) => contentType.includes('json')
    this.documents = new Upstream({ base: `${cmsUrl}/api/delivery/v1/`, isTrusted: isProblem, now })
    this.media = new Upstream({ base: `${cmsUrl}/api/media/file/`, isTrusted: isProblem, now })
  }

  /** Asks for the document of a page, so that the page's status can tell whether it is there. */
  document(locale: string, name: string): Promise<Answer> {
    return this.documents.ask(`${locale}/${name}.json`)
  }

  /** Answers an address below `/content/v1/` or `/media/`; false when it is neither. */
  async answer(request: IncomingMessage, response: ServerResponse, pathname: string): Promise<boolean> {
    const upstream = pathname.startsWith('/content/') ? this.documents : this.media
    if (!pathname.startsWith('/content/') && !pathname.startsWith('/media/')) return false
    const path = pathOf(pathname)
    if (path === null) sendProblem(response, 404, 'There is no such document')
    else await this.pass(upstream, path, request, response)
    return true
  }

  private async pass(upstream: Upstream, path: string, request: IncomingMessage, response: ServerResponse) {
    try {
      await send(request, response, await upstream.ask(path))
    } catch (error) {
      if (!(error instanceof UpstreamDown)) throw error
      response.setHeader('Retry-After', '2')
      sendProblem(response, 503, 'The content can’t be reached for a moment')
    }
  }
}

function pathOf(pathname: string): string | null {
  const document = documentPath.exec(pathname)?.[1]
  if (document) return document
  const file = mediaPath.exec(pathname)?.[1]
  if (!file) return null
  try {
    const name = decodeURIComponent(file)
    return /[/\\\0]/.test(name) || name.startsWith('.') ? null : encodeURIComponent(name)
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}

const compressed = new WeakMap<Answer, Promise<Buffer>>()

/** Each version of a document is compressed once, for as long as it is kept. */
function compress(answer: Answer): Promise<Buffer> {
  const known = compressed.get(answer)
  if (known) return known
  const work = promisify(brotliCompress)(answer.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
  compressed.set(answer, work)
  return work
}

async function send(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void> {
  response.statusCode = answer.status
  response.setHeader('Cache-Control', 'no-cache')
  response.setHeader('Content-Type', answer.contentType)
  response.setHeader('Access-Control-Allow-Origin', '*')
  if (answer.location) response.setHeader('Location', publicLocation(answer.location))
  if (answer.etag) {
    // Weak, because the compressed form shares it.
    const etag = answer.etag.startsWith('W/') ? answer.etag : `W/${answer.etag}`
    response.setHeader('ETag', etag)
    if (answer.status === 200 && isSameTag(request.headers['if-none-match'], etag)) {
      response.statusCode = 304
      response.end()
      return
    }
  }
  let body = answer.body
  if (answer.contentType.includes('json')) {
    response.setHeader('Vary', 'Accept-Encoding')
    if (/\bbr\b/.test(String(request.headers['accept-encoding'])) && body.length > 500) {
      body = await compress(answer)
      response.setHeader('Content-Encoding', 'br')
    }
  }
  response.setHeader('Content-Length', body.length)
  response.end(request.method === 'HEAD' ? undefined : body)
}

function isSameTag(asked: string | undefined, etag: string): boolean {
  const plain = etag.replace(/^W\//, '')
  return asked?.split(',').some((one) => one.trim().replace(/^W\//, '') === plain || one.trim() === '*') ?? false
}

/** The CMS names its own addresses; readers know ours. */
export function publicLocation(location: string): string {
  return location
    .replace(/^https?:\/\/[^/]+/, '')
    .replace(/^\/api\/delivery\/v1\//, '/content/v1/')
    .replace(/^\/api\/media\/file\//, '/media/')
}

/** An error for machines, after RFC 9457. */
export function sendProblem(response: ServerResponse, status: number, title: string): void {
  response.statusCode = status
  response.setHeader('Content-Type', 'application/problem+json')
  response.setHeader('Cache-Control', 'no-store')
  response.end(JSON.stringify({ type: 'about:blank', title, status }))
}
