/** As little as node:http can do: the same bytes and headers to everybody. `raw.server.ts <file>` */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const bytes = readFileSync(process.argv[2] ?? '')
const headers = { 'content-type': 'text/html;charset=utf-8', 'content-encoding': 'br', 'content-length': bytes.length }

const server = createServer((_request, response) => void response.writeHead(200, headers).end(bytes))
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object' && address) process.send?.({ url: `http://127.0.0.1:${address.port}` })
})
process.once('disconnect', () => process.exit(0))
