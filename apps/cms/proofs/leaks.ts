/**
 * `npm run leaks [-- --probes N]`: everything that must not get out is planted, and every route is asked for it in every way by
 * everybody. Fails when a word or an id of it stands in an answer, and when nobody finds any of it, not even those who may. A smaller run is in the tests.
 */
import { parseArgs } from 'node:util'

import { withOwnDatabase } from '@/testing/own-database'

const { values } = parseArgs({ options: { probes: { type: 'string', default: '20000' } } })
const most = Number(values.probes)
if (!Number.isSafeInteger(most) || most < 1) throw new Error(`--probes is a whole number from 1, not ${values.probes}`)

let failed = false

await withOwnDatabase(async (payload) => {
  const { plant } = await import('@/testing/leaks/plant')
  const { probesOf } = await import('@/testing/leaks/probe')
  const { search } = await import('@/testing/leaks/search')
  const { askers } = await import('@/testing/leaks/secret')
  const { spread } = await import('@/testing/leaks/spread')
  const { restClient } = await import('@/testing/rest')
  const { inWords } = await import('@/testing/probes/statuses')
  const rest = restClient(payload)
  const planted = await plant(payload, rest)
  const asked = spread([...probesOf(payload, planted, askers)], most)
  const { probes, hits, statuses, seen } = await search(rest, planted, asked)
  for (const hit of hits) console.log(`  ${hit}`)
  console.log(`answers ${inWords(statuses)}`)
  console.log(`read by those who may: ${seen.size} kinds of secrets, such as ${[...seen].slice(0, 3).join(', ')}`)
  console.log(`secrets ${planted.secrets.length}, probes ${probes}, hits ${hits.length}`)
  failed = hits.length > 0 || seen.size === 0
})

process.exit(failed ? 1 : 0)
