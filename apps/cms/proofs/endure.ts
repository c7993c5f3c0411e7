/**
 * `pnpm endure [stop|kill|database|schedules] [--count N] [--next]`: the CMS in service, under load. Without a word, all.
 *
 *   stop       asked to stop N times, one of two: no request that was taken is dropped
 *   kill       killed N times: ready again without anybody's help
 *   database   PostgreSQL stopped or killed N times: the CMS stays, and is ready again by itself
 *   schedules  N publications carried out by two processes, one of which is killed: each once
 *
 * `--next`: the CMS as it is served, which has to be built; else its REST API alone.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { closeDatabase, openDatabase } from '@/database/database'

import { withOwnDatabase } from '@/testing/own-database'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string' }, next: { type: 'boolean', default: false } },
})
const usual = { stop: 50, kill: 20, database: 20, schedules: 200 }
type What = keyof typeof usual
const isWhat = (word: string): word is What => word in usual
const asked = positionals.filter(isWhat)
if (asked.length < positionals.length || (values.count !== undefined && !/^[1-9]\d{0,4}$/.test(values.count))) {
  console.error('Usage: pnpm endure [stop|kill|database|schedules] [--count N] [--next]')
  process.exit(2)
}
const program = values.next ? 'next' : 'rest'
const countOf = (what: What) => Number(values.count ?? usual[what])

let faults = 0

const most = (numbers: number[]) => Math.max(0, ...numbers)
const middle = (numbers: number[]) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0

await withOwnDatabase(async (payload, databaseUrl) => {
  const { killUnderLoad, restartDatabaseUnderLoad, stopUnderLoad } = await import('@/testing/chaos/endure')
  const { killOneOfTwo } = await import('@/testing/chaos/kill')
  const { aLab } = await import('@/testing/chaos/walk')

  for (const what of asked.length > 0 ? asked : Object.keys(usual).filter(isWhat)) {
    const count = countOf(what)
    if (what === 'schedules') {
      const { live, liveAtKill, violations } = await killOneOfTwo(await aLab(payload, databaseUrl), count)
      console.log(
        `schedules: ${count}, live at the kill ${liveAtKill}, live after ${live}, violations ${violations.length}`,
      )
      for (const violation of violations) console.log(`  ${violation}`)
      faults += violations.length + count - live
      continue
    }
    const endure = { stop: stopUnderLoad, kill: killUnderLoad }
    const { back, tally } =
      what === 'database'
        ? await restartDatabaseUnderLoad(databaseUrl, count, program, restart, console.log)
        : await endure[what](databaseUrl, count, program, console.log)
    const { asked: requests, answered, refused, unavailable, dropped } = tally
    const times = what === 'stop' ? 'ended after' : 'ready after'
    console.log(
      `${what}: ${count} times, ${times} ${middle(back)} ms (most ${most(back)} ms); ${requests} requests, ` +
        `${answered} answered, ${refused} taken by nobody, ${unavailable} told to come back, ${dropped.length} dropped`,
    )
    // A process that is killed cannot answer what it was doing; one that is asked to stop must.
    if (what === 'stop') {
      for (const one of new Set(dropped)) console.log(`  ${one}`)
      faults += dropped.length + refused
    }
  }
})

console.log(faults === 0 ? 'no faults' : `${faults} faults`)
process.exit(faults > 0 ? 1 : 0)

/** In turn as an operator does it, and as the power does. */
async function restart(round: number): Promise<void> {
  const { DATA_DIR = '' } = process.env
  if (round % 2 === 1) {
    const { folder } = await openDatabase({ DATA_DIR }, { durable: false })
    const [pid] = (await readFile(join(String(folder), 'data', 'postmaster.pid'), 'utf8')).split('\n')
    process.kill(Number(pid), 'SIGKILL')
  } else await closeDatabase({ DATA_DIR }, { force: true })
  await openDatabase({ DATA_DIR }, { durable: false })
}
