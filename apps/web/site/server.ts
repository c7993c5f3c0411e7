import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import sirv from 'sirv'

import { AppPage } from './app-page'
import { ContentProxy, publicLocation, sendProblem } from './content-proxy'
import { setSecurityHeaders } from './headers'
import { pageAddressOf } from './page-address'
import { UpstreamDown } from './upstream'

type SiteServerOptions = {
  /** The built site. */
  folder: string
  cmsUrl: string
  now?: () => number
}

/** The student's site over HTTP: files of the build, the app's page for every known address, and the content. */
export function createSiteServer({ folder, cmsUrl, now }: SiteServerOptions): Server {
  const files = sirv(folder, { brotli: true, gzip: true, etag: true, setHeaders: setCaching })
  const app = new AppPage(folder)
  const proxy = new ContentProxy(cmsUrl, now)

  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error)
      if (response.headersSent) response.destroy()
      else sendProblem(response, 500, 'The site made a mistake')
    })
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    setSecurityHeaders(response)
    const pathname = (request.url ?? '/').split(/[?#]/)[0] ?? '/'
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      sendProblem(response, 405, 'Here is only reading')
      return
    }
    if (pathname === '/healthz') {
      response.setHeader('Cache-Control', 'no-store')
      response.setHeader('Content-Type', 'application/json')
      response.end(JSON.stringify({ status: 'ok' }))
      return
    }
    if (await proxy.answer(request, response, pathname)) return
    if (/^\/(?:index(?:\.html)?)?$/.test(pathname)) {
      app.send(request, response, pathname === '/' ? 200 : 404)
      return
    }
    files(request, response, () => sendPage(request, response, pathname))
  }

  async function sendPage(request: IncomingMessage, response: ServerResponse, pathname: string): Promise<void> {
    const address = pageAddressOf(pathname)
    if (address.kind !== 'document') {
      app.send(request, response, address.kind === 'plain' ? 200 : 404)
      return
    }
    try {
      const { status, location } = await proxy.document(address.locale, address.name)
      if (location) {
        response.writeHead(status, { Location: pageOf(location) }).end()
        return
      }
      app.send(request, response, status)
    } catch (error) {
      // The app says it in the reader's language, and tries again.
      app.send(request, response, error instanceof UpstreamDown ? 503 : 500)
    }
  }
}

/** `/content/v1/en/careers/nurse.json` → `/en/careers/nurse` */
function pageOf(location: string): string {
  return publicLocation(location)
    .replace(/^\/content\/v1\//, '/')
    .replace(/\.json$/, '')
}

function setCaching(response: ServerResponse, pathname: string): void {
  const isHashed = pathname.startsWith('/assets/')
  response.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
}
