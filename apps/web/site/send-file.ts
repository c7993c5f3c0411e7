import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname } from 'node:path'

import type { ShelfFile } from './file-shelf'
import { cacheControlOf, resourcePolicyOf } from './headers'
import { liking } from './liking'

const types: Record<string, string> = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.css': 'text/css;charset=utf-8',
  '.webmanifest': 'application/manifest+json;charset=utf-8',
  '.json': 'application/json;charset=utf-8',
  '.xml': 'application/xml;charset=utf-8',
  '.txt': 'text/plain;charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
}

/** Sends a file in the smallest form the reader takes: the whole, a part of it, or the news that it hasn't changed. */
export function sendFile(request: IncomingMessage, response: ServerResponse, name: string, file: ShelfFile): void {
  const range = request.headers.range
  const encoding = range ? null : encodingFor(request, file)
  const { bytes, etag } = (encoding && file[encoding]) || file.plain
  response.setHeader('Content-Type', types[extname(name).toLowerCase()] ?? 'application/octet-stream')
  response.setHeader('Cache-Control', cacheControlOf(name))
  response.setHeader('Cross-Origin-Resource-Policy', resourcePolicyOf(name))
  response.setHeader('ETag', etag)
  response.setHeader('Accept-Ranges', 'bytes')
  if (file.br || file.gz) response.setHeader('Vary', 'Accept-Encoding')
  if (name.startsWith('content/')) response.setHeader('Access-Control-Allow-Origin', '*')
  if (isKnown(request.headers['if-none-match'], etag)) {
    response.writeHead(304).end()
    return
  }
  if (encoding) response.setHeader('Content-Encoding', encoding === 'gz' ? 'gzip' : 'br')
  const isCurrent = request.headers['if-range'] === undefined || request.headers['if-range'] === etag
  const part = range && isCurrent ? partOf(range, bytes.length) : null
  if (part === 'outside') {
    response.writeHead(416, { 'Content-Range': `bytes */${bytes.length}` }).end()
    return
  }
  const sent = part ? bytes.subarray(part.from, part.to + 1) : bytes
  if (part) response.setHeader('Content-Range', `bytes ${part.from}-${part.to}/${bytes.length}`)
  response.setHeader('Content-Length', sent.length)
  response.writeHead(part ? 206 : 200).end(request.method === 'HEAD' ? undefined : sent)
}

/** The form that the reader likes best, and of equally good ones the smaller. */
function encodingFor(request: IncomingMessage, file: ShelfFile): 'br' | 'gz' | null {
  const br = file.br ? liking(request, 'br') : 0
  const gz = file.gz ? liking(request, 'gzip') : 0
  if (br > 0 && br >= gz) return 'br'
  return gz > 0 ? 'gz' : null
}

function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  return header.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag)
}

/** One range of bytes; several at once are answered with the whole file. */
function partOf(range: string, length: number): { from: number; to: number } | 'outside' | null {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(range)
  if (!match || (match[1] === '' && match[2] === '')) return null
  const from = match[1] === '' ? Math.max(0, length - Number(match[2])) : Number(match[1])
  const to = match[1] === '' || match[2] === '' ? length - 1 : Math.min(Number(match[2]), length - 1)
  if (from >= length || from > to) return 'outside'
  return { from, to }
}
