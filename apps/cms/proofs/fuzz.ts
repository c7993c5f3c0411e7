/**
 * `npm run fuzz [-- --runs N] [--seed S]`: calls of every route, by everybody, with what a client may send and what none should.
 * Fails when one is answered with an error of ours, with a megabyte or not at all, or makes the CMS crash; and prints the
 * smallest call that does, with the seed to repeat it. A smaller run is in the tests.
 */
import { parseArgs } from 'node:util'

import { withOwnDatabase } from '@/testing/own-database'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string' },
    'at-once': { type: 'string', default: '8' },
  },
})
const runs = wholeNumber('runs', values.runs, 1)
const seed = wholeNumber('seed', values.seed ?? String(Math.floor(Math.random() * 1_000_000)), 0)
const atOnce = wholeNumber('at-once', values['at-once'], 1)

let failed = false
let toldFaults = 0

await withOwnDatabase(async (payload) => {
  const { fuzz } = await import('@/testing/fuzz/fuzz')
  const { preparing } = await import('@/testing/fuzz/prepare')
  const { attackedCollections } = await import('@/testing/bypass/subjects-of-attack')
  const { inWords } = await import('@/testing/probes/statuses')
  const { restClient } = await import('@/testing/rest')
  const rest = restClient(payload)
  const prepare = preparing(payload, rest, attackedCollections(payload))
  const begun = performance.now()
  console.log(`seed ${seed}`)
  const { calls, statuses, faults, slow } = await fuzz({
    payload,
    rest,
    prepare,
    runs,
    seed,
    atOnce,
    tell: (sofar) => {
      const minutes = (performance.now() - begun) / 60_000
      console.log(`  ${sofar.calls} calls, ${sofar.faults.length} faults, ${minutes.toFixed(1)} min`)
      for (const fault of sofar.faults.slice(toldFaults)) console.log(`  ${fault}`)
      toldFaults = sofar.faults.length
    },
  })
  for (const call of slow) console.log(`  slow: ${call}`)
  console.log(`answers ${inWords(statuses)}`)
  console.log(`calls ${calls}, faults ${faults.length}, slow ${slow.length}, seed ${seed}`)
  failed = faults.length > 0 || slow.length > 0
})

process.exit(failed ? 1 : 0)

function wholeNumber(name: string, text: string, least: number): number {
  const number = Number(text)
  if (Number.isSafeInteger(number) && number >= least) return number
  throw new Error(`--${name} is a whole number from ${least}, not ${text}`)
}
