/**
 * The CMS without its admin pages: Payload's REST API and ours over node:http, with clock and delivery as in `npm start`.
 * Started as a child; tells its parent where it listens, and ends with it.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Readable } from 'node:stream'

import config from '@payload-config'
import { getPayload, handleEndpoints } from 'payload'

const payload = await getPayload({ config })

const server = createServer((incoming, outgoing) => {
  answer(incoming, outgoing).catch((error: unknown) => outgoing.destroy(error instanceof Error ? error : undefined))
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object' && address) process.send?.({ url: `http://127.0.0.1:${address.port}` })
})
process.once('disconnect', () => process.exit(0))

async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
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
