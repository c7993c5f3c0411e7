import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'

import { freePort } from '@career-explorer/environment/ports'
import { typescript } from '@career-explorer/environment/typescript'
import type { Payload } from 'payload'

import { type RestClient, restClient } from '@/testing/rest'

/** A CMS in a process of its own, on the database that the environment names. */
export type CmsProcess = {
  url: string
  /** Asks it over its socket. `heard` is told of each answer; 503 is none at all. */
  client: (payload: Payload, heard?: (status: number, question: string) => void) => RestClient
  /** Ends it at once, wherever it is: SIGKILL. */
  kill: () => Promise<void>
  /** Asks it to end, and waits until it has. Returns its exit code. */
  stop: () => Promise<number | null>
  /** Has it ended, by whatever? */
  hasEnded: () => boolean
}

/** The REST API alone, which needs no build; or the CMS as it is served, which does. */
const programs = {
  rest: { file: 'src/testing/chaos/serve.ts', execArgv: typescript },
  next: { file: 'dist/serve.js', execArgv: [] },
}
export type Program = keyof typeof programs

/** Starts it and waits until it is ready. */
export async function startCms(databaseUrl: string, program: Program = 'rest'): Promise<CmsProcess> {
  const port = await freePort()
  const { file, execArgv } = programs[program]
  const child = fork(file, {
    execArgv,
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      CMS_PORT: String(port),
      NODE_ENV: 'production',
      LOG_LEVEL: 'warn',
      RATE_LIMITS: 'off',
      // That this is a server: clock and delivery start by themselves.
      NEXT_RUNTIME: 'nodejs',
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let complaint = ''
  const hear = (chunk: Buffer) => (complaint = (complaint + chunk.toString()).slice(-4_000))
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  const ended = once(child, 'exit').then(([code]: unknown[]) => (typeof code === 'number' ? code : null))
  const url = `http://127.0.0.1:${port}`
  const endBy = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    return ended
  }
  const kill = async () => void (await endBy('SIGKILL'))
  if (await becomesReady(url, child)) {
    return { url, client: clientFor(url), kill, stop: () => endBy('SIGTERM'), hasEnded: () => hasEnded(child) }
  }
  await kill()
  throw new Error(`The CMS did not start:\n${complaint}`)
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null

/** On a busy machine it takes long; what has ended will never be. */
async function becomesReady(url: string, child: ChildProcess): Promise<boolean> {
  const deadline = Date.now() + 600_000
  while (!hasEnded(child) && Date.now() < deadline) {
    if (await isReady(url)) return true
    await pause(20)
  }
  return false
}

/** Does it say that it can serve? */
export const isReady = (url: string): Promise<boolean> =>
  fetch(`${url}/readyz`).then(
    async (response) => {
      await response.arrayBuffer()
      return response.ok
    },
    () => false,
  )

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
