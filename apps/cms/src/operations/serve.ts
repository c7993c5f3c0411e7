/** The CMS as it serves: Next behind a server of our own. */
import { format } from 'node:util'

import next from 'next'

import { guardEdge } from '@/edge/edge'
import { env } from '@/env'

import { log } from './log'
import { createObservedServer, drain } from './observed-server'

// Next and libraries write lines of their own: they become lines of the log.
for (const level of ['debug', 'info', 'warn', 'error'] as const) {
  console[level] = (...words: unknown[]) => log[level](format(...words))
}
console.log = console.info

const app = next({ dev: false, port: env.CMS_PORT })
const handle = app.getRequestHandler()
await app.prepare()

const server = createObservedServer(
  guardEdge((request, response) => {
    handle(request, response).catch((error: unknown) => {
      log.error({ err: error }, 'A request found no answer.')
      response.destroy()
    })
  }),
  { log, metricsToken: env.METRICS_TOKEN },
)
server.on('error', (error: NodeJS.ErrnoException) => {
  const isTaken = error.code === 'EADDRINUSE'
  const reason = isTaken ? 'is already in use. Set CMS_PORT to a free one.' : `can't be used: ${error.message}`
  log.fatal(`Port ${env.CMS_PORT} (CMS_PORT) ${reason}`)
  process.exit(1)
})
server.listen(env.CMS_PORT, () => {
  log.info({ port: env.CMS_PORT }, 'The CMS listens.')
  // Schedules, mails and delivery begin with the CMS, not with its first visitor.
  void fetch(`http://127.0.0.1:${env.CMS_PORT}/readyz`).catch(() => undefined)
})

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    log.info({ signal }, 'Stopping: the last requests are answered.')
    void drain(server).then(() => process.exit(0))
  })
}
