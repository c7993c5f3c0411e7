import type { RestClient } from '@/testing/rest'

import type { Planted } from './plant'
import type { Probe } from './probe'

export type Found = {
  probes: number
  hits: string[]
  /** How often each status was answered. */
  statuses: Map<number, number>
  /** What somebody found who may: without it, nothing was asked for that could have got out. */
  seen: Set<string>
}

/** Spelled as an answer may spell it: in JSON, in an address, in HTML. */
const unfold = (answer: string): string => {
  const plain = answer.replaceAll(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
  try {
    return `${plain}\n${decodeURIComponent(plain.replaceAll(/%(?![0-9a-f]{2})/gi, '%25'))}`
  } catch {
    return plain
  }
}

/** What of an answer could hold a secret: status line, all headers, the whole body. */
async function wholeOf(response: Response): Promise<string> {
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n')
  return unfold(`${response.status} ${response.statusText}\n${headers}\n${await response.text()}`)
}

/** What the question itself said: an answer that repeats it tells nothing. */
const askedIn = ({ path, body }: Probe): string =>
  unfold(`${path} ${body instanceof URLSearchParams ? String(body) : JSON.stringify(body ?? '')}`)

/** Asks one question, and notes what the asker must not see and what they may. */
async function ask(rest: RestClient, planted: Planted, probe: Probe, found: Found): Promise<void> {
  const { asker, method, path, body, headers } = probe
  const response = await rest(path, { method, as: planted.people[asker], body, headers })
  const answer = await wholeOf(response)
  const question = askedIn(probe)
  found.probes += 1
  found.statuses.set(response.status, (found.statuses.get(response.status) ?? 0) + 1)
  for (const { text, what, hiddenFrom } of planted.secrets) {
    if (!answer.includes(text) || question.includes(text)) continue
    if (hiddenFrom.includes(asker)) found.hits.push(`${asker}: ${method} ${path}: ${what}`)
    else found.seen.add(what)
  }
}

/** Asks all of them, a few at a time. */
export async function search(rest: RestClient, planted: Planted, probes: Iterable<Probe>, atOnce = 4): Promise<Found> {
  const found: Found = { probes: 0, hits: [], statuses: new Map(), seen: new Set() }
  const waiting = probes[Symbol.iterator]()
  const worker = async () => {
    for (let next = waiting.next(); !next.done; next = waiting.next()) await ask(rest, planted, next.value, found)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return found
}
