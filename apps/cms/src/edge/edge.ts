/** The first to see a request and the last to say how an answer may be used: everything between is Next and Payload. */
import { randomBytes } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

import { env } from '@/env'

import { clientAddress, clientAddressHeader } from './client-address'
import { isEditor } from './is-editor'
import { rates, trafficOf } from './rates'
import { faultOf } from './request-faults'
import { isPage, securityHeaders } from './security-headers'
import { TokenBuckets } from './token-bucket'

const titles: Record<number, string> = {
  400: 'Bad request',
  403: 'Forbidden',
  405: 'Method not allowed',
  411: 'Length required',
  413: 'Content too large',
  414: 'Address too long',
  429: 'Too many requests',
}

/** Wraps a listener: what comes through is well-formed, small enough and not too much; what goes out is guarded. */
export function guardEdge(listener: RequestListener, buckets = new TokenBuckets()): RequestListener {
  return (incoming, outgoing) => {
    admit(incoming, outgoing, buckets).then(
      (isAdmitted) => void (isAdmitted && listener(incoming, outgoing)),
      (error: unknown) => outgoing.destroy(error instanceof Error ? error : undefined),
    )
  }
}

async function admit(incoming: IncomingMessage, outgoing: ServerResponse, buckets: TokenBuckets): Promise<boolean> {
  const { method = 'GET', url: target = '/', headers } = incoming
  const path = target.split('?', 1)[0] ?? '/'
  const nonce = randomBytes(16).toString('base64')
  for (const [name, value] of Object.entries(securityHeaders(path, nonce))) outgoing.setHeader(name, value)
  replaceHeaders(incoming, path, outgoing.getHeader('Content-Security-Policy'))

  const fault = faultOf({ method, target, headers })
  if (fault) return refuse(incoming, outgoing, fault.status, fault.detail)

  if (env.RATE_LIMITS === 'off') return true
  const traffic = trafficOf(method, path, await isEditor(headers))
  if (traffic === 'static') return true
  const seconds = buckets.take(`${traffic} ${String(headers[clientAddressHeader])}`, rates[traffic])
  if (seconds === 0) return true
  outgoing.setHeader('Retry-After', seconds)
  return refuse(incoming, outgoing, 429, `Too many requests: try again in ${seconds} s.`)
}

/** What the rest of the CMS may believe: only we say who asks, and what the page's policy is. */
function replaceHeaders({ headers, socket }: IncomingMessage, path: string, policy: unknown): void {
  headers[clientAddressHeader] = clientAddress(
    socket.remoteAddress,
    headerOf(headers['x-forwarded-for']),
    env.TRUST_PROXY,
  )
  if (env.TRUST_PROXY === 0) {
    for (const name of ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-port', 'x-forwarded-proto', 'forwarded']) {
      delete headers[name]
    }
  }
  // Next reads the nonce for its scripts from here.
  delete headers['content-security-policy']
  if (isPage(path)) headers['content-security-policy'] = String(policy)
}

const headerOf = (value: string | string[] | undefined) => (Array.isArray(value) ? value.join(',') : value)

function refuse(incoming: IncomingMessage, outgoing: ServerResponse, status: number, detail: string): false {
  const title = titles[status] ?? 'Refused'
  const body = JSON.stringify({ type: 'about:blank', title, status, detail, errors: [{ message: detail }] })
  outgoing.writeHead(status, {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
    // What is left of a body that nobody reads would be taken for the next request.
    ...((incoming.headers['content-length'] ?? incoming.headers['transfer-encoding']) ? { Connection: 'close' } : {}),
  })
  outgoing.end(body)
  return false
}
