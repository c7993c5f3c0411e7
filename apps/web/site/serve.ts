import { fileURLToPath } from 'node:url'

import { NotBuilt } from './app-page'
import { BadEnvironment, readEnv } from './env'
import { keepPublisher } from './keep-publisher'
import { createSiteServer } from './server'

/** Readers that are still being answered get this long when the site stops. */
const graceful = 3_000

try {
  serve()
} catch (error) {
  if (!(error instanceof BadEnvironment || error instanceof NotBuilt)) throw error
  console.error(error.message)
  process.exitCode = 1
}

function serve(): void {
  const env = readEnv(process.env)
  const folder = fileURLToPath(new URL('../dist/app', import.meta.url))
  const server = createSiteServer({
    folder,
    cmsUrl: env.cmsUrl,
    published: env.outputFolder,
    isHttps: env.siteUrl.startsWith('https:'),
  })
  const stopPublisher = keepPublisher()

  server.on('error', (error: NodeJS.ErrnoException) => {
    const reason =
      error.code === 'EADDRINUSE' ? 'is already in use. Set WEB_PORT to a free one.' : `can't be used: ${error.message}`
    console.error(`Port ${env.port} (WEB_PORT) ${reason}`)
    process.exitCode = 1
  })
  server.listen(env.port, () => console.log(`The site answers at ${env.siteUrl}`))

  const stop = () => {
    stopPublisher()
    server.close()
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), graceful).unref()
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}
