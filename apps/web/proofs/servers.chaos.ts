import { freePort } from '@career-explorer/environment/ports'
import { newSecret } from '@career-explorer/environment/secrets'
import { typescript } from '@career-explorer/environment/typescript'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { Agent, get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

import type { Chaos, Verdict } from './chaos-verdict'
import { quantile, seconds } from './measures'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const notes = z.object({ children: z.array(z.object({ name: z.string(), pid: z.int() })) })
const place = z.object({ folder: z.string() })
/** `npm start` gives up on a server that dies more than five times a minute. */
const betweenKills = 13_000
const readers = 8
const enoughRequests = 100_000

/** Kills the CMS and PostgreSQL in turn while students read; nobody may notice, and the CMS must be back soon. */
export async function serversChaos({ small, tell }: Chaos): Promise<Verdict> {
  const kills = small ? 1 : 50
  const folder = await mkdtemp(join(tmpdir(), 'career-explorer-chaos-'))
  await chmod(folder, 0o755) // as root, PostgreSQL runs as somebody else, who has to get in
  const [CMS_PORT, WEB_PORT] = [String(await freePort()), String(await freePort())]
  const env = {
    ...process.env,
    DATA_DIR: folder,
    CMS_PORT,
    WEB_PORT,
    ADMIN_EMAIL: 'admin@example.org',
    ADMIN_PASSWORD: newSecret(),
  }
  const started = spawn(process.execPath, [join(root, 'scripts/start.mjs')], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(started, 'close')
  const back: { listened: number; ready: number }[] = []
  const load = new Load(`http://127.0.0.1:${WEB_PORT}`)
  try {
    await isReady(started.stdout)
    await load.begin()
    for (let kill = 0; kill < kills; kill += 1) {
      const begun = performance.now()
      process.kill(await cmsOf(folder), 'SIGKILL')
      while (!(await answers(`http://127.0.0.1:${CMS_PORT}/healthz`))) await pause(50)
      const listened = performance.now() - begun
      while (!(await answers(`http://127.0.0.1:${CMS_PORT}/readyz`))) await pause(50)
      back.push({ listened, ready: performance.now() - begun })
      await killDatabase(folder, env, started.pid)
      while (!(await answers(`http://127.0.0.1:${CMS_PORT}/readyz`))) await pause(50)
      await pause(Math.max(0, betweenKills - (performance.now() - begun)))
      if (kill % 5 === 4)
        tell(`${kill + 1} of ${kills} kills of each, ${load.requests} requests, ${load.failures.length} failed`)
    }
    while (!small && load.requests < enoughRequests) await pause(200)
  } finally {
    await load.end()
    started.kill('SIGTERM')
    await ended
    await rm(folder, { recursive: true, force: true })
  }
  const times = back.map(({ ready }) => ready)
  const late = back.flatMap(({ listened, ready }, kill) =>
    ready > 3_000
      ? [`after kill ${kill + 1} the CMS listened after ${seconds(listened)} and was ready after ${seconds(ready)}`]
      : [],
  )
  return {
    'kills of each': kills,
    requests: load.requests,
    'requests failed': load.failures.length,
    'CMS back, median': seconds(quantile(times, 0.5)),
    'CMS back, slowest': seconds(Math.max(...times)),
    failures: small ? load.failures : [...load.failures, ...late],
  }
}

/** Students who read one page after the other. */
class Load {
  requests = 0
  readonly failures: string[] = []
  private isOver = false
  private reading: Promise<void>[] = []
  private readonly agent = new Agent({ keepAlive: true, maxSockets: readers })

  constructor(private readonly site: string) {}

  async begin(): Promise<void> {
    const sitemap = await (await fetch(`${this.site}/sitemap.xml`)).text()
    const pages = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, path]) => path ?? '/')
    if (pages.length === 0) throw new Error('The sitemap names no page')
    this.reading = Array.from({ length: readers }, () => this.read(pages))
  }

  async end(): Promise<void> {
    this.isOver = true
    await Promise.all(this.reading)
    this.agent.destroy()
  }

  private async read(pages: readonly string[]): Promise<void> {
    while (!this.isOver) {
      const page = pages[Math.floor(Math.random() * pages.length)] ?? '/'
      const status = await this.ask(page)
      this.requests += 1
      if (status !== 200) this.failures.push(`${page} answered ${status}`)
      // A hundred thousand within the time of the kills, and a core left for those who restart.
      await pause(15)
    }
  }

  private ask(path: string): Promise<number | string> {
    return new Promise((resolve) => {
      const request = get(this.site + path, { agent: this.agent, timeout: 10_000 }, (response) => {
        response.resume()
        response.on('end', () => resolve(response.complete ? (response.statusCode ?? 0) : 'half a body'))
      })
      request.on('timeout', () => request.destroy(new Error('no answer within 10 s')))
      request.on('error', (error) => resolve(error.message))
    })
  }
}

async function isReady(output: Readable): Promise<void> {
  let said = ''
  const over = once(output, 'end').then(() => Promise.reject(new Error(`npm start ended:\n${said}`)))
  const ready = new Promise<void>((resolve) => {
    output.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('Career Explorer is ready')) resolve()
    })
  })
  over.catch(() => undefined) // later, it ends because we ask it to
  await Promise.race([ready, over])
}

const answers = (url: string) =>
  fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
    ({ ok }) => ok,
    () => false,
  )

async function cmsOf(folder: string): Promise<number> {
  const { children } = notes.parse(JSON.parse(await readFile(join(folder, 'start.json'), 'utf8')))
  const cms = children.find(({ name }) => name === 'cms')
  if (!cms) throw new Error('npm start knows of no CMS')
  return cms.pid
}

/** PostgreSQL at once, as when the machine takes its memory; an operator starts it again. */
async function killDatabase(folder: string, env: NodeJS.ProcessEnv, holder: number | undefined): Promise<void> {
  const { folder: home } = place.parse(JSON.parse(await readFile(join(folder, 'database/place.json'), 'utf8')))
  const pid = Number((await readFile(join(home, 'data/postmaster.pid'), 'utf8')).split('\n')[0])
  process.kill(pid, 'SIGKILL')
  const command = [...typescript, 'src/database/cli.ts', 'start', '--holder', String(holder)]
  const starting = spawn(process.execPath, command, { cwd: join(root, 'apps/cms'), env, stdio: 'ignore' })
  const [code] = await once(starting, 'exit')
  if (code !== 0) throw new Error('PostgreSQL could not be started again')
}
