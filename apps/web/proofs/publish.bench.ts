import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { z } from 'zod'

import { type Child, memoryOf, startServer } from './children'
import { slugOf } from './generated-careers'
import type { Order } from './generated-cms'
import { type Bench, grouped, megabytes, quantile, type Row, seconds } from './measures'
import { siteUrl, startPublisher } from './publisher-run'
import { type RunningSite, startSite } from './running-site'

const part = 'publish'

/** How long rendering takes, and how long after a decision a student sees it, on sites of several sizes. */
export async function publishBench({ small, tell }: Bench): Promise<Row[]> {
  const rows: Row[] = []
  for (const careers of small ? [60] : [100, 1_000, 3_000]) {
    tell(`${grouped(careers)} careers in three languages`)
    const folder = await mkdtemp(join(tmpdir(), 'career-explorer-bench-'))
    const cms = await startServer('./generated-cms.ts', ['--careers', String(careers)])
    try {
      const size = `${grouped(careers)} careers`
      const full = await renderOnce(cms.url, folder)
      const isLargest = careers === 3_000
      rows.push(
        {
          part,
          what: `full render, ${size}`,
          value: seconds(full.time),
          ...bar(isLargest, '≤ 90 s', full.time <= 90_000),
        },
        {
          part,
          what: `peak memory, ${size}`,
          value: megabytes(full.peak),
          ...bar(isLargest, '≤ 1 GiB', full.peak <= 2 ** 30),
        },
      )
      const again = await renderOnce(cms.url, folder)
      rows.push({ part, what: `nothing new, ${size}`, value: seconds(again.time) })
      rows.push(...(await latencies(cms, folder, careers, small ? 2 : 20)))
    } finally {
      await cms.end()
      await rm(folder, { recursive: true })
    }
  }
  return rows
}

const bar = (isAsked: boolean, text: string, met: boolean) => (isAsked ? { bar: text, met } : {})

/** `publish --once`, with the most memory that it held at any time. */
async function renderOnce(cmsUrl: string, folder: string): Promise<{ time: number; peak: number }> {
  const begun = performance.now()
  const child = startPublisher(cmsUrl, folder)
  child.stderr?.pipe(process.stderr)
  let peak = 0
  const sampler = setInterval(() => (peak = Math.max(peak, memoryOf(child.pid))), 100)
  const [code] = await once(child, 'exit')
  clearInterval(sampler)
  if (code !== 0) throw new Error(`publish --once ended with ${code}`)
  return { time: performance.now() - begun, peak }
}

async function latencies(cms: Child, folder: string, careers: number, times: number): Promise<Row[]> {
  const site = await startSite({ CMS_URL: cms.url, DATA_DIR: folder, SITE_URL: siteUrl })
  const appear: number[] = []
  const vanish: number[] = []
  try {
    // The publisher looks through the whole folder when it starts: the first change doesn't count.
    for (let time = -1; time < times; time += 1) {
      const number = time < 0 ? careers - 1 : Math.floor((time * careers) / times)
      const address = `/ta/careers/${slugOf(number)}`
      const before = await site.read(address)
      const visible = await waitAfter(cms, site, { change: number }, async () => (await site.read(address)) !== before)
      const gone = await waitAfter(cms, site, { takeDown: number }, async () => {
        return (await site.status(address)) === 410 && !(await isListed(site.read, slugOf(number)))
      })
      if (time < 0) continue
      appear.push(visible)
      vanish.push(gone)
    }
  } finally {
    await site.end()
  }
  const row = (what: string, values: number[]): Row => {
    const p95 = quantile(values, 0.95)
    const value = `median ${seconds(quantile(values, 0.5))}, p95 ${seconds(p95)}`
    return { part, what: `${what}, ${grouped(careers)} careers`, value, bar: 'p95 ≤ 2 s', met: p95 <= 2_000 }
  }
  return [row('changed to visible', appear), row('taken down to gone everywhere', vanish)]
}

/** Where a career is named beside its own page; read one by one, as reading takes of the machine that publishes. */
const lists = ['/content/v1/ta/careers.json', '/ta/careers', '/sitemap.xml', '/ta/feed.xml', '/ta/search.json']

async function isListed(read: (path: string) => Promise<string>, slug: string): Promise<boolean> {
  const names = (text: string) => text.includes(`${slug}"`) || text.includes(`${slug}<`)
  for (const list of lists) if (names(await read(list))) return true
  const { index } = searchPointer.parse(JSON.parse(await read('/ta/search.json')))
  return names(await read(index))
}

const searchPointer = z.object({ index: z.string() })

const sequenceOf = async ({ read }: RunningSite) => health.parse(JSON.parse(await read('/healthz'))).sequence

const health = z.object({ sequence: z.int() })

/** What one change takes, not two that come at once: returns when all that is known has been published. */
async function waitAfter(cms: Child, site: RunningSite, order: Order, seen: () => Promise<boolean>): Promise<number> {
  const before = await sequenceOf(site)
  const begun = performance.now()
  cms.process.send(order)
  await until(seen)
  const time = performance.now() - begun
  await until(async () => (await sequenceOf(site)) > before)
  await pause(500)
  return time
}

async function until(seen: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 120_000
  while (!(await seen())) {
    if (Date.now() > deadline) throw new Error('What was published did not show within two minutes')
    await pause(20)
  }
}
