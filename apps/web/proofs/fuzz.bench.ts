import fc from 'fast-check'
import { request } from 'node:http'
import { readFileSync } from 'node:fs'

import { type Bench, grouped, type Row } from './measures'
import { startPublished } from './running-site'

const part = 'fuzz'
const mostBytes = 1_000_000
const mostTime = 100

/** What the costliest of many addresses costs that anybody may ask for. */
export async function fuzzBench({ folder, small, tell }: Bench): Promise<Row[]> {
  const times = small ? 200 : 5_000
  const site = await startPublished(folder)
  let costliest = { time: 0, address: '' }
  let largest = { bytes: 0, address: '' }
  const failed: string[] = []
  try {
    tell(`${grouped(times)} addresses`)
    for (const { address, headers } of fc.sample(asked, { numRuns: times, seed: 4 })) {
      const before = ticksOf(site.pid)
      const { status, bytes } = await ask(site.url, address, headers)
      const time = (ticksOf(site.pid) - before) * 10
      if (time > costliest.time) costliest = { time, address }
      if (bytes > largest.bytes) largest = { bytes, address }
      // There is no CMS here: whether it has a picture of that name nobody can say.
      if (status >= 500 && !(status === 503 && address.startsWith('/media/'))) failed.push(`${status} ${address}`)
    }
  } finally {
    await site.end()
  }
  return [
    {
      part,
      what: 'costliest answer, processor time',
      value: `${costliest.time} ms (${costliest.address.slice(0, 60)})`,
      bar: `≤ ${mostTime} ms`,
      met: costliest.time <= mostTime,
    },
    {
      part,
      what: 'largest answer',
      value: `${grouped(largest.bytes)} B (${largest.address.slice(0, 60)})`,
      bar: `≤ ${grouped(mostBytes)} B`,
      met: largest.bytes <= mostBytes,
    },
    {
      part,
      what: 'answers from 500 on, but for pictures that a CMS would be asked for',
      value: `${failed.length} ${failed.slice(0, 3).join(' ')}`,
      bar: '0',
      met: failed.length === 0,
    },
  ]
}

const known = [
  '',
  'en',
  'si',
  'ta',
  'careers',
  'about',
  'categories',
  'skills',
  'nurse',
  'content',
  'v1',
  'assets',
  'media',
  'healthz',
  'sitemap.xml',
  'manifest.json',
  'careers.json',
  'site.json',
  '..',
  '%2e%2e',
  '%00',
  '.env',
  'index.html',
]
const piece = fc.oneof(
  fc.constantFrom(...known),
  fc.string({ maxLength: 40, unit: 'binary' }).map(encodeLoosely),
  fc.webSegment(),
  fc.string({ maxLength: 300 }).map(encodeLoosely),
)
const address = fc
  .tuple(fc.array(piece, { maxLength: 8 }), fc.option(fc.webQueryParameters()))
  .map(([pieces, query]) => `/${pieces.join('/')}${query ? `?${query}` : ''}`)
const headers = fc.record(
  {
    'accept-encoding': fc.constantFrom('br', 'gzip', 'br;q=0, gzip;q=0.5', '*', 'identity', ';;,q=x'),
    range: fc.constantFrom('bytes=0-', 'bytes=-1', 'bytes=5-2', 'bytes=0-0,5-9', 'lines=1', 'bytes=99999999999-'),
    'if-none-match': fc.constantFrom('*', '"x", W/"y"', ',,,', '"'.repeat(500)),
  },
  { requiredKeys: [] },
)
const asked = fc.record({ address, headers })

/** As a careless client would: what HTTP can't carry at all is left out. */
function encodeLoosely(text: string): string {
  return Buffer.from(text)
    .toString()
    .replaceAll(/[^\u0021-\u007e]/gu, encodeURIComponent)
}

function ask(site: string, path: string, headers: Record<string, string>): Promise<{ status: number; bytes: number }> {
  const { hostname, port } = new URL(site)
  return new Promise((resolve, reject) => {
    const asking = request({ hostname, port, path, headers }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => (bytes += chunk.length))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, bytes }))
    })
    asking.on('error', reject)
    asking.end()
  })
}

/** Hundredths of a second that the process has computed so far. */
function ticksOf(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return Number(fields[11]) + Number(fields[12])
}
