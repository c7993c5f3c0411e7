import autocannon from 'autocannon'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

import { pin, startServer } from './children'
import { readEditor } from './env'
import { type Bench, grouped, median, type Row, spread, TooNoisy } from './measures'
import { startPublished } from './running-site'

const part = 'reads'
/**
 * The raw server is the control, before and after ours in every round: a machine that is slower for a while is so for
 * both. A round within which it changed more than this says nothing; there are a few more until enough were quiet.
 */
const mostChange = 0.15
const enoughRounds = 7
const mostRounds = 15

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
  const rounds: Round[] = []
  try {
    const readers = { connections: 32, duration: small ? 1 : 3 }
    const isEnough = () => rounds.filter(isQuiet).length >= enoughRounds
    // The first ones warm both up, and are not counted.
    for (let round = small ? 1 : -1; round <= (small ? 1 : mostRounds) && !isEnough(); round += 1) {
      const before = await rateOf(`${raw.url}/en/careers/${slug}`, readers)
      const own = await rateOf(`${site.url}/en/careers/${slug}`, readers)
      const after = await rateOf(`${raw.url}/en/careers/${slug}`, readers)
      if (round < 1) continue
      rates.site.push(own)
      rates.raw.push(before, after)
      const bare = (before + after) / 2
      rounds.push({ ratio: own / bare, change: Math.abs(after - before) / bare })
      tell(`round ${round}: raw ${grouped(before)}, site ${grouped(own)}, raw ${grouped(after)} a second`)
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
  const told = small ? rounds : rounds.filter(isQuiet)
  if (told.length * 2 < rounds.length) {
    throw new TooNoisy(
      `the raw server changed by more than 15 % within ${rounds.length - told.length} of ${rounds.length} rounds`,
    )
  }
  const value = (name: keyof typeof rates) =>
    `${grouped(median(rates[name]))} a second ± ${Math.round(spread(rates[name]) * 50)} %`
  const ratios = told.map((round) => round.ratio)
  const toRaw = median(ratios)
  const toPayload = median(rates.site) / median(rates.payload)
  const rows: Row[] = [
    { part, what: 'a career page from the site', value: value('site') },
    { part, what: 'equal bytes from raw node:http', value: value('raw') },
    {
      part,
      what: `site ÷ raw, in ${told.length} quiet rounds of ${rounds.length}`,
      value: `median ${toRaw.toFixed(2)}, ${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`,
      bar: '≥ 0.8',
      met: toRaw >= 0.8,
    },
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
    { part, what: 'site ÷ Payload', value: grouped(toPayload), bar: '≥ 200', met: toPayload >= 200 },
  ]
}

type Round = { ratio: number; change: number }

const isQuiet = ({ change }: Round) => change <= mostChange

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
