import { fork } from 'node:child_process'
import { once } from 'node:events'

import type { Payload } from 'payload'

import { type RestClient, restClient } from '@/testing/rest'

/** A CMS in a process of its own, on the database that the environment names. */
export type CmsProcess = {
  /** Asks it over its socket. `heard` is told of each answer; 503 is none at all. */
  client: (payload: Payload, heard?: (status: number, question: string) => void) => RestClient
  /** Ends it at once, wherever it is: SIGKILL. */
  kill: () => Promise<void>
}

const isReady = (message: unknown): message is { url: string } =>
  typeof message === 'object' && message !== null && 'url' in message && typeof message.url === 'string'

/** Starts it and waits until it listens. */
export async function startCms(databaseUrl: string): Promise<CmsProcess> {
  const child = fork('src/testing/chaos/serve.ts', {
    execArgv: ['--import', 'tsx'],
    // NEXT_RUNTIME says that this is a server: clock and delivery start by themselves.
    env: { ...process.env, DATABASE_URL: databaseUrl, NODE_ENV: 'production', NEXT_RUNTIME: 'nodejs' },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let complaint = ''
  child.stderr?.on('data', (chunk: Buffer) => (complaint = (complaint + chunk.toString()).slice(-4_000)))
  const ended = once(child, 'exit')
  const kill = async () => {
    child.kill('SIGKILL')
    await ended
  }
  const [message]: unknown[] = await Promise.race([once(child, 'message'), ended])
  if (isReady(message)) return { client: clientFor(message.url), kill }
  await kill()
  throw new Error(`The CMS did not start:\n${complaint}`)
}

const clientFor =
  (url: string): CmsProcess['client'] =>
  (payload, heard = () => undefined) =>
    restClient(payload, async (request) => {
      const { pathname, search } = new URL(request.url)
      const question = `${request.method} ${pathname}${search}`
      const response = await fetch(new Request(new URL(pathname + search, url), request)).catch((error: unknown) => {
        heard(503, question)
        throw error
      })
      heard(response.status, question)
      return response
    })
