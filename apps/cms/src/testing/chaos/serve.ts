/**
 * The CMS without its admin pages: Payload's REST API and ours behind the server that the CMS really has, with clock and
 * delivery as in `npm start`. Started as a child, and ends with its parent.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'

import config from '@payload-config'
import { getPayload, handleEndpoints } from 'payload'

import { readiness } from '@/database/readiness'
import { env } from '@/env'
import { log } from '@/operations/log'
import { createObservedServer, drain } from '@/operations/observed-server'

const payload = await getPayload({ config })

const server = createObservedServer(
  (incoming, outgoing) => {
    answer(incoming, outgoing).catch((error: unknown) => outgoing.destroy(error instanceof Error ? error : undefined))
  },
  { log },
)
server.listen(env.CMS_PORT, '127.0.0.1')
process.once('disconnect', () => process.exit(0))
process.once('SIGTERM', () => void drain(server).then(() => process.exit(0)))

async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  if (incoming.url === '/readyz') {
    const problems = await readiness(() => getPayload({ config }))
    outgoing.writeHead(problems.length === 0 ? 200 : 503).end(JSON.stringify({ problems }))
    return
  }
  const response = await handleEndpoints({ config: payload.config, request: await requestOf(incoming) })
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  outgoing.end(Buffer.from(await response.arrayBuffer()))
}

async function requestOf(incoming: IncomingMessage): Promise<Request> {
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value))
  const { method = 'GET', url = '/' } = incoming
  const hasBody = method !== 'GET' && method !== 'HEAD'
  const body = hasBody ? Buffer.concat(await Readable.from(incoming).toArray()) : undefined
  return new Request(new URL(url, `http://${incoming.headers.host}`), { method, headers, body })
}
