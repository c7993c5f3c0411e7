/**
 * `npm run chaos:review [-- kills schedules]`: kills the CMS in the middle of publishing, again and again. Every document
 * must be live whole or not at all; what two processes carry out together must happen once though one of them dies.
 */
import { parseArgs } from 'node:util'

import { withOwnDatabase } from '@/testing/own-database'

const { positionals } = parseArgs({ allowPositionals: true })
const [kills = 50, schedules = 200] = positionals.map(Number)

let violated = 0

await withOwnDatabase(async (payload, databaseUrl) => {
  const { killAgainAndAgain, killOneOfTwo } = await import('@/testing/chaos/kill')
  const { aLab } = await import('@/testing/chaos/walk')
  const lab = await aLab(payload, databaseUrl)

  const outcomes = await killAgainAndAgain(lab, kills, console.log)
  for (const [moment, { documents, live, violations }] of Object.entries(outcomes)) {
    console.log(
      `${moment}: ${documents} documents, ${live} live, ${documents - live} not, ${violations.length} violations`,
    )
    for (const violation of violations) console.log(`  ${violation}`)
    violated += violations.length
  }

  const { documents, live, liveAtKill, violations } = await killOneOfTwo(lab, schedules)
  const lost = documents - live
  console.log(`one of two processes killed: ${documents} schedules, ${liveAtKill} live at the kill, ${live} live after`)
  for (const violation of violations) console.log(`  ${violation}`)
  violated += violations.length + lost

  const all = Object.values(outcomes).reduce((sum, outcome) => sum + outcome.documents, documents)
  console.log(`kills ${kills + 1}, documents ${all}, violations ${violated}`)
})

process.exit(violated > 0 ? 1 : 0)
