/**
 * Breaks things on purpose, and counts what a reader notices.
 *
 *     pnpm chaos                            every part; about half an hour
 *     pnpm chaos --only publisher,disk      some of them
 *     pnpm chaos --small                    each part once or twice
 *
 * publisher  kill -9 in the middle of 200 publishes
 * answers    a CMS that answers nonsense, half a body, errors, or hardly at all
 * disk       a full disk, and files that are cut off
 * servers    PostgreSQL and the CMS killed under read load, with `npm start` keeping them up
 *
 * Needs a build (`npm run build`). Everything is on this machine's own address and in folders of its own.
 */
import { parseArgs } from 'node:util'

import { answersChaos } from './answers.chaos'
import type { Chaos, Verdict } from './chaos-verdict'
import { diskChaos } from './disk.chaos'
import { publisherChaos } from './publisher.chaos'
import { serversChaos } from './servers.chaos'

const parts: Record<string, (chaos: Chaos) => Promise<Verdict>> = {
  publisher: publisherChaos,
  answers: answersChaos,
  disk: diskChaos,
  servers: serversChaos,
}
const { values } = parseArgs({
  // pnpm hands its own separator on.
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: {
    only: { type: 'string', default: Object.keys(parts).join(',') },
    small: { type: 'boolean', default: false },
  },
})
const chosen = values.only.split(',')
const unknown = chosen.filter((name) => !(name in parts))
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}: --only takes ${Object.keys(parts).join(', ')}`)
  process.exit(2)
}

for (const name of chosen) {
  const verdict = await parts[name]?.({ small: values.small, tell: (line) => console.log(`${name}: ${line}`) })
  if (!verdict) continue
  const { failures, ...counts } = verdict
  console.table({ [name]: { ...counts, failures: failures.length } })
  for (const failure of failures.slice(0, 20)) console.error(`${name}: ${failure}`)
  if (failures.length > 0) process.exitCode = 1
}
