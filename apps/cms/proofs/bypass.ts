/**
 * `npm run bypass [-- types]`: every way round the review that was ever tried, on every content type, as everybody, over real
 * sockets against a CMS in a process of its own. The same matrix runs without sockets in the tests.
 */
import { parseArgs } from 'node:util'

import { withOwnDatabase } from '@/testing/own-database'

/** A CMS that doesn't answer, or falls over, has refused nothing. */
const brokenFrom = 500

const { positionals: types } = parseArgs({ allowPositionals: true })

let failed = 0

await withOwnDatabase(async (payload, databaseUrl) => {
  const { startCms } = await import('@/testing/chaos/cms-process')
  const { tryOverRest } = await import('@/testing/bypass/try-everything')
  const cms = await startCms(databaseUrl)
  const answers = { accepted: 0, refused: 0, broken: 0 }
  const rest = cms.client(payload, (status, question) => {
    if (status >= brokenFrom) {
      answers.broken += 1
      console.log(`  ${status}: ${question}`)
    } else if (status >= 400) answers.refused += 1
    else answers.accepted += 1
  })
  try {
    const { tried, waysRound } = await tryOverRest(payload, rest, types.length > 0 ? types : undefined)
    for (const way of waysRound) console.log(`  ${way}`)
    console.log(`answers: ${answers.accepted} accepted, ${answers.refused} refused, ${answers.broken} broken`)
    console.log(`attempts ${tried}, ways round ${waysRound.length}`)
    failed = waysRound.length + answers.broken + (answers.refused < tried / 2 ? 1 : 0)
  } finally {
    await cms.kill()
  }
})

process.exit(failed > 0 ? 1 : 0)
