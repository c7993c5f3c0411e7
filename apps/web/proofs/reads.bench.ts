import autocannon from 'autocannon'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

import { pin, startServer } from './children'
import { readEditor } from './env'
import { type Bench, grouped, median, type Row, spread, TooNoisy } from './measures'
import { startPublished } from './running-site'

const part = 'reads'
/** The raw server is the control: when it varies more, the machine did something else meanwhile. */
const mostSpread = 0.15

/** How many pages a second, beside the least that node:http can do and beside Payload's own API, taking turns. */
export async function readsBench({ folder, cmsUrl, small, tell }: Bench): Promise<Row[]> {
  const career = readdirSync(join(folder, 'en/careers')).find((name) => name.endsWith('.html'))
  if (!career) throw new Error(`${folder} holds no published career: run npm start once, or set DATA_DIR`)
  const slug = career.slice(0, -'.html'.length)
  // Nothing to publish: the publisher waits for a CMS that isn't there.
  const site = await startPublished(folder)
  const raw = await startServer('./raw.server.ts', [join(folder, 'en/careers', `${career}.br`)])
  pin(process.pid, 0)
  pin(site.pid, 1)
  pin(raw.process.pid, 1)
  const payload = `${cmsUrl}/api/careers?depth=2&limit=1&where[slug][equals]=${slug}`
  // Payload's own API is closed to the public: it is asked as an editor would.
  const asEditor = await signIn(cmsUrl)
  const hasCms = await fetch(payload, { headers: asEditor }).then(
    ({ ok }) => ok,
    () => false,
  )
  const rates: Record<'site' | 'raw' | 'payload', number[]> = { site: [], raw: [], payload: [] }
  try {
    const readers = { connections: 32, duration: small ? 1 : 4 }
    // The first ones warm both up, and are not counted.
    for (let round = small ? 1 : -1; round <= (small ? 1 : 7); round += 1) {
      const own = await rateOf(`${site.url}/en/careers/${slug}`, readers)
      const bare = await rateOf(`${raw.url}/en/careers/${slug}`, readers)
      if (round < 1) continue
      rates.site.push(own)
      rates.raw.push(bare)
      tell(`round ${round}: ${grouped(own)}, ${grouped(bare)} a second`)
    }
    // Last, and with few readers: what nobody waits for any more would still keep its database busy in the next round.
    for (let round = 1; hasCms && round <= (small ? 1 : 3); round += 1) {
      const rate = await rateOf(payload, { connections: 2, duration: small ? 2 : 15 }, asEditor)
      rates.payload.push(rate)
      tell(`Payload, round ${round}: ${rate.toFixed(1)} a second`)
    }
  } finally {
    await raw.end()
    await site.end()
  }
  if (!small && spread(rates.raw) > mostSpread) {
    throw new TooNoisy(`the raw server varied by ${Math.round(spread(rates.raw) * 100)} %`)
  }
  const value = (name: keyof typeof rates) =>
    `${grouped(median(rates[name]))} a second ± ${Math.round(spread(rates[name]) * 50)} %`
  const ratio = (other: keyof typeof rates) => median(rates.site) / median(rates[other])
  const rows: Row[] = [
    { part, what: 'a career page from the site', value: value('site') },
    { part, what: 'equal bytes from raw node:http', value: value('raw') },
    { part, what: 'site ÷ raw', value: ratio('raw').toFixed(2), bar: '≥ 0.8', met: ratio('raw') >= 0.8 },
  ]
  if (!hasCms)
    return [
      ...rows,
      {
        part,
        what: 'Payload REST, depth 2',
        value: `not measured: ${payload} refuses who ADMIN_EMAIL and ADMIN_PASSWORD name, or nothing answers`,
      },
    ]
  return [
    ...rows,
    { part, what: 'Payload REST, depth 2', value: `${median(rates.payload).toFixed(1)} a second` },
    { part, what: 'site ÷ Payload', value: grouped(ratio('payload')), bar: '≥ 200', met: ratio('payload') >= 200 },
  ]
}

type Readers = { connections: number; duration: number }

async function rateOf(url: string, readers: Readers, headers: Record<string, string> = {}): Promise<number> {
  const options = { ...readers, url, headers: { ...headers, 'accept-encoding': 'br' } }
  const { requests, errors, non2xx } = await autocannon(options)
  if (errors + non2xx > 0) throw new Error(`${url} failed ${errors + non2xx} times`)
  return requests.total / readers.duration
}

const signedIn = z.object({ token: z.string() })

/** What a request brings along as the person that the environment names; nothing when nobody is. */
async function signIn(cmsUrl: string): Promise<Record<string, string>> {
  const editor = readEditor()
  if (!editor) return {}
  const body = JSON.stringify(editor)
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${cmsUrl}/api/users/login`, { method: 'POST', headers, body }).catch(() => null)
  const { success, data } = signedIn.safeParse(await answer?.json())
  return success ? { authorization: `JWT ${data.token}` } : {}
}
