/**
 * `npm run login-timing [-- --tries N]`: can a stranger tell by the time of an answer whether an e-mail has an account?
 * Prints for each question how well (AUC: 0.5 not at all, 1 always), and fails above 0.55.
 */
import { parseArgs } from 'node:util'

import { withOwnDatabase } from '@/testing/own-database'

const most = 0.55

const { values } = parseArgs({ options: { tries: { type: 'string', default: '2000' } } })
const tries = Number(values.tries)
if (!Number.isSafeInteger(tries) || tries < 2) throw new Error(`--tries is a whole number from 2, not ${values.tries}`)

let worst = 0.5

await withOwnDatabase(async (payload) => {
  const { restClient } = await import('@/testing/rest')
  const { everyQuestion, timeTries } = await import('@/testing/timing/tries')
  const rest = restClient(payload)
  for (const question of everyQuestion) {
    const timing = await timeTries(payload, rest, question, tries)
    worst = Math.max(worst, timing.toldApart)
    const [known, unknown] = [timing.known, timing.unknown].map((time) => `${time.toFixed(2)} ms`)
    console.log(`${question}: ${tries} tries, known ${known}, unknown ${unknown}, AUC ${timing.toldApart.toFixed(3)}`)
  }
})

console.log(`AUC at most ${worst.toFixed(3)}; ${most} is allowed`)
process.exit(worst > most ? 1 : 0)
