import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import sirv from 'sirv'

import { AppPage } from './app-page'
import { ContentProxy, publicLocation, sendProblem } from './content-proxy'
import { cacheControlOf, setSecurityHeaders } from './headers'
import { pageAddressOf } from './page-address'
import { PublishedSite } from './published-site'
import { UpstreamDown } from './upstream'

type SiteServerOptions = {
  /** The built site. */
  folder: string
  cmsUrl: string
  /** Where the publisher writes; until it has finished once, pages are the app's own and documents the CMS's. */
  published?: string
  /** Is the site reached by https? */
  isHttps?: boolean
  now?: () => number
}

/** The student's site over HTTP: files of the build, the app's page for every known address, and the content. */
export function createSiteServer({ folder, cmsUrl, published, isHttps = false, now }: SiteServerOptions): Server {
  const files = sirv(folder, { brotli: true, gzip: true, etag: true, setHeaders: setCaching })
  const app = new AppPage(folder)
  const proxy = new ContentProxy(cmsUrl, now)
  const site = published === undefined ? null : new PublishedSite(published)

  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error)
      if (response.headersSent) response.destroy()
      else sendProblem(response, 500, 'The site made a mistake')
    })
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    setSecurityHeaders(response, isHttps)
    const pathname = (request.url ?? '/').split(/[?#]/)[0] ?? '/'
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      sendProblem(response, 405, 'Here is only reading')
      return
    }
    if (pathname === '/healthz') {
      response.setHeader('Cache-Control', 'no-store')
      response.setHeader('Content-Type', 'application/json')
      response.end(JSON.stringify({ status: 'ok', sequence: (await site?.state())?.sequence ?? null }))
      return
    }
    const outcome = site ? await site.answer(request, response, pathname) : 'not-published-yet'
    if (outcome === 'answered') return
    if (outcome === 'not-published-yet' || pathname.startsWith('/media/'))
      await answerFromCms(request, response, pathname)
    else await answerWithout(request, response, pathname, outcome)
  }

  /** The published site has no such file: what was never there, or is no more, or only came half. */
  async function answerWithout(
    request: IncomingMessage,
    response: ServerResponse,
    pathname: string,
    outcome: 'gone' | 'unknown',
  ): Promise<void> {
    const status = outcome === 'gone' ? 410 : 404
    if (pathname.startsWith('/content/')) {
      sendProblem(response, status, status === 410 ? 'This document was taken down' : 'There is no such document')
      return
    }
    const address = pageAddressOf(pathname)
    const isThere =
      address.kind === 'plain' || (address.kind === 'document' && (await site?.holds(documentOf(address))))
    if (isThere || address.kind !== 'unknown') app.send(request, response, isThere ? 200 : status)
    else if (pathname.startsWith('/assets/')) files(request, response, () => app.send(request, response, 404))
    else app.send(request, response, 404)
  }

  async function answerFromCms(request: IncomingMessage, response: ServerResponse, pathname: string): Promise<void> {
    if (await proxy.answer(request, response, pathname)) return
    if (pathname === '/app.html') {
      app.send(request, response, 200)
      return
    }
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

const documentOf = ({ locale, name }: { locale: string; name: string }) => `${locale}/${name}`

/** `/content/v1/en/careers/nurse.json` → `/en/careers/nurse` */
function pageOf(location: string): string {
  return publicLocation(location)
    .replace(/^\/content\/v1\//, '/')
    .replace(/\.json$/, '')
}

function setCaching(response: ServerResponse, pathname: string): void {
  response.setHeader('Cache-Control', cacheControlOf(pathname.slice(1)))
}
