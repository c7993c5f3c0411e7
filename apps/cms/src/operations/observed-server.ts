/** The HTTP server of the CMS: gives each request an id, a line in the log and a place in the metrics, and ends well. */
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { Server as NetServer } from 'node:net'
import { setImmediate as nextTurn } from 'node:timers/promises'

import type { Logger } from 'pino'

import { HttpMetrics } from './http-metrics'
import { mayReadMetrics } from './metrics-access'
import { processWide } from './process-wide'
import { requestIdOf } from './request-id'
import { routeName } from './route-name'

/** Asked every few seconds by whoever watches: not worth a line each. */
const quiet = new Set(['/healthz', '/readyz', '/metrics'])

/** Whoever is being answered when the server is asked to stop gets this long. */
const longestDrain = 10_000

/** Longer than what balancers keep a connection for: so they end it, and never send on one that we are just ending. */
const longestIdle = 75_000
/** When the server is asked to stop, a balancer has this long to use its idle connections once more, or to end them. */
const lastIdle = 5_000

/** In milliseconds. */
const shortTurn = 0.5

type Options = { log: Logger; metricsToken?: string }

/** A server that answers with `listener`, and with its own `/metrics`. */
export function createObservedServer(listener: RequestListener, { log, metricsToken }: Options): Server {
  const metrics = new HttpMetrics()

  const server = createServer({ keepAliveTimeout: longestIdle }, (request, response) => {
    const begun = performance.now()
    const pathname = (request.url ?? '/').split('?', 1)[0] ?? '/'
    const requestId = requestIdOf(request.headers['x-request-id'])
    request.headers['x-request-id'] = requestId
    response.setHeader('X-Request-Id', requestId)
    // The next request of this connection goes to a process that stays; not before nobody can come back to this one.
    if (!server.listening) response.setHeader('Connection', 'close')
    metrics.begin()
    response.once('close', () => {
      const { method = 'GET' } = request
      const status = response.writableFinished ? response.statusCode : 499 // nobody waited for the end
      const milliseconds = performance.now() - begun
      const route = routeName(pathname, status)
      metrics.end({ method, route, status, seconds: milliseconds / 1_000 })
      const line = { requestId, method, route, status, ms: Math.round(milliseconds * 10) / 10 }
      log[quiet.has(pathname) ? 'debug' : 'info'](line, 'request')
    })
    processWide.requestId.run(requestId, () => {
      if (pathname === '/metrics')
        return void showMetrics(request, response).catch((error: unknown) => fail(response, error))
      if (pathname === '/readyz' && processWide.isDraining) return notReady(response)
      return listener(request, response)
    })
  })
  return server

  async function showMetrics(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!mayReadMetrics(request, metricsToken)) return void response.writeHead(404).end()
    const { type, body } = await metrics.text()
    response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body)
  }

  function fail(response: ServerResponse, error: unknown): void {
    log.error({ err: error }, 'The metrics could not be read.')
    if (response.headersSent) response.destroy()
    else response.writeHead(500).end()
  }
}

function notReady(response: ServerResponse): void {
  const body = JSON.stringify({ status: 'not ready', problems: ['This process is about to end.'] })
  response.writeHead(503, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }).end(body)
}

/**
 * Ends a server without dropping a request: it says that it is not ready, takes no new connection, answers what was
 * asked, and then ends what the CMS holds.
 */
export async function drain(server: Server, patience = longestDrain): Promise<void> {
  processWide.isDraining = true
  await untilAllAreIn()
  const empty = new Promise<void>((resolve) => {
    // net's own close: http's would also cut idle connections, on which the next request may be on its way already.
    NetServer.prototype.close.call(server, () => resolve())
  })
  const idle = setTimeout(() => server.closeIdleConnections(), Math.min(lastIdle, patience / 2))
  const late = setTimeout(() => server.closeAllConnections(), patience)
  await empty
  clearTimeout(idle)
  clearTimeout(late)
  const longestClose = new Promise<void>((resolve) => void setTimeout(resolve, 5_000).unref())
  await Promise.race([endAll(), longestClose])
}

/**
 * Whoever has been let in by the system, but not by us yet, is not turned away. Each turn lets all in; the door closes
 * right after one in which so little else was done that hardly anybody can have come since.
 */
async function untilAllAreIn(): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) {
    const begun = performance.now()
    await nextTurn()
    if (turn > 1 && performance.now() - begun < shortTurn) return
  }
}

/** In the order in which they began: whoever still works with the database, then the database's connections. */
async function endAll(): Promise<void> {
  for (const close of processWide.closers) {
    await close().catch(() => undefined) // it ends with the process all the same
  }
}
