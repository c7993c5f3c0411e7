/** Makes as many calls as told, and boils every call that is answered wrongly down to the smallest that still is. */
import fc from 'fast-check'
import type { Payload } from 'payload'

import type { RestClient } from '@/testing/rest'

import { ask } from './ask'
import { type Call, callsOf } from './call'
import { type Answer, faultOf, isSlow, told } from './fault'
import type { Prepared } from './prepare'

export type Fuzzed = {
  calls: number
  statuses: Map<number, number>
  /** Each with the smallest call by which it can be repeated. */
  faults: string[]
  slow: string[]
}

type Fuzz = {
  payload: Payload
  rest: RestClient
  /** Made anew for every part of a run: calls of those who may delete things and people. */
  prepare: () => Promise<Prepared>
  runs: number
  seed: number
  atOnce?: number
  tell?: (fuzzed: Fuzzed) => void
}

/** So many calls are drawn at a time, and made on the same people and rows. */
const inPart = 1_000
/** Different calls often fail for the same reason: so many are boiled down. */
const mostBoiled = 10
const longestBoiling = 60_000

const control: Call = { asker: 'nobody', method: 'GET', path: '/api/delivery/v1/openapi.json', headers: {}, body: null }

export async function fuzz({ payload, rest, prepare, runs, seed, atOnce = 8, tell }: Fuzz): Promise<Fuzzed> {
  const fuzzed: Fuzzed = { calls: 0, statuses: new Map(), faults: [], slow: [] }
  const known = new Set<string>()
  let { people, ids } = await prepare()
  const make = (call: Call): Promise<Answer> => ask(rest, people, call)
  const atRest = await quickest(() => make(control))

  const note = (crash: unknown) => fuzzed.faults.push(`crash: ${crash instanceof Error ? crash.stack : String(crash)}`)
  process.on('unhandledRejection', note)
  process.on('uncaughtException', note)
  const logged = listenTo(payload)

  for (let part = 0; part * inPart < runs; part += 1) {
    if (part > 0) ({ people, ids } = await prepare())
    const calls = callsOf(payload, ids)
    const drawn = { seed: seed + part, numRuns: Math.min(inPart, runs - part * inPart) }
    const wrong: { index: number; reason: string; why: string }[] = []
    const late: Call[] = []
    await atOnceFor(atOnce, fc.sample(calls, drawn), async (call, index) => {
      const answer = await attempt(() => make(call))
      fuzzed.calls += 1
      fuzzed.statuses.set(answer.status, (fuzzed.statuses.get(answer.status) ?? 0) + 1)
      const reason = answer.reason ?? faultOf(answer)
      if (reason) wrong.push({ index, reason: `${reason} ${call.method} ${routeOf(call.path)}`, why: logged.last() })
      else if (isSlow(answer, 1)) late.push(call)
    })
    for (const call of late) {
      // Alone, since beside others everything takes longer.
      const answer = await quickest(() => make(call))
      const slowness = (await quickest(() => make(control))).time / atRest.time
      if (isSlow(answer, slowness)) fuzzed.slow.push(`${Math.round(answer.time)} ms: ${told(call).slice(0, 500)}`)
    }
    for (const { index, reason, why } of wrong) {
      if (known.has(reason)) continue
      known.add(reason)
      const again = `--seed ${drawn.seed}, call ${index}; the CMS said last: ${why}`
      fuzzed.faults.push(
        known.size > mostBoiled
          ? `${reason} (${again})`
          : `${await boiled(calls, drawn.seed, index, make, reason)} (${again})`,
      )
    }
    tell?.(fuzzed)
  }
  process.off('unhandledRejection', note)
  process.off('uncaughtException', note)
  return fuzzed
}

/** The path without its question, and alike for all ids. */
const routeOf = (path: string) => path.split('?')[0]?.replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, ':id')

/** What the CMS has to say of its own faults: calls at once may be why one is answered wrongly, and never again. */
function listenTo({ logger }: Payload): { last: () => string } {
  let last = 'nothing'
  Object.assign(logger, {
    error: (said: unknown) => {
      const error = typeof said === 'object' && said !== null && 'err' in said ? said.err : said
      last = error instanceof Error ? `${error.stack} ${String(error.cause ?? '')}` : String(error)
    },
  })
  return { last: () => last.slice(0, 4_000) }
}

async function attempt(work: () => Promise<Answer>): Promise<Answer & { reason?: string }> {
  try {
    return await work()
  } catch (error) {
    return {
      status: 0,
      bytes: 0,
      time: 0,
      reason: `no answer: ${error instanceof Error ? error.message : String(error)}`,
    }
  }
}

/** The smallest call, of those that fast-check finds in the given one, that is still answered wrongly. */
async function boiled(
  calls: fc.Arbitrary<Call>,
  seed: number,
  index: number,
  make: (call: Call) => Promise<Answer>,
  reason: string,
): Promise<string> {
  const isRight = fc.asyncProperty(calls, async (call) => {
    const answer = await attempt(() => make(call))
    return (answer.reason ?? faultOf(answer)) === null
  })
  const { counterexample } = await fc.check(isRight, {
    seed,
    path: String(index),
    numRuns: 1,
    skipEqualValues: true,
    interruptAfterTimeLimit: longestBoiling,
  })
  return counterexample
    ? `${reason}\n      smallest: ${told(counterexample[0]).slice(0, 2_000)}`
    : `${reason}, not when repeated`
}

async function quickest(work: () => Promise<Answer>): Promise<Answer> {
  const answers: Answer[] = []
  for (let time = 0; time < 3; time += 1) answers.push(await work())
  return answers.reduce((best, answer) => (answer.time < best.time ? answer : best))
}

async function atOnceFor<Item>(
  workers: number,
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<void>,
) {
  const waiting = items.entries()
  await Promise.all(
    Array.from({ length: workers }, async () => {
      for (const [index, item] of waiting) await work(item, index)
    }),
  )
}
