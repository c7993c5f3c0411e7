import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

import { liking } from './liking'

/** The site has no build to serve. */
export class NotBuilt extends Error {
  override name = 'NotBuilt'
}

/** The app's one page, under whichever address was asked for and with the status that is true for it. */
export class AppPage {
  private readonly plain: Buffer
  private readonly brotli: Buffer
  private readonly etag: string

  constructor(folder: string) {
    const file = join(folder, 'index.html')
    try {
      this.plain = readFileSync(file)
    } catch (error) {
      throw new NotBuilt(`${file} can't be read: build the site first (npm run build)`, { cause: error })
    }
    this.brotli = brotliCompressSync(this.plain)
    this.etag = `W/"${createHash('sha256').update(this.plain).digest('base64url').slice(0, 22)}"`
  }

  send(request: IncomingMessage, response: ServerResponse, status: number): void {
    response.setHeader('Cache-Control', 'no-cache')
    response.setHeader('Content-Type', 'text/html;charset=utf-8')
    response.setHeader('Vary', 'Accept-Encoding')
    response.setHeader('ETag', this.etag)
    if (status === 200 && request.headers['if-none-match'] === this.etag) {
      response.writeHead(304).end()
      return
    }
    const isBrotli = liking(request, 'br') > 0
    const body = isBrotli ? this.brotli : this.plain
    if (isBrotli) response.setHeader('Content-Encoding', 'br')
    response.setHeader('Content-Length', body.length)
    response.writeHead(status).end(request.method === 'HEAD' ? undefined : body)
  }
}
