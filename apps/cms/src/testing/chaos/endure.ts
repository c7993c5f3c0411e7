/** What happens to a CMS in service: it is asked to stop, it is killed, its database goes away. All of it under load. */
import { setTimeout as pause } from 'node:timers/promises'

import type { Payload } from 'payload'

import { type CmsProcess, isReady, type Program, startCms } from './cms-process'
import { startLoad, type Tally } from './load'

type Tell = (line: string) => void

export type Endured = {
  rounds: number
  /** From the blow, or from when the database was there again, until it was ready, in milliseconds. */
  back: number[]
  tally: Tally
}

/** At any moment, but not before somebody has been answered since the last blow. */
async function inTheMiddle({ answered }: Readonly<Tally>, now: () => number): Promise<void> {
  const deadline = Date.now() + 120_000
  while (now() === answered && Date.now() < deadline) await pause(20)
  await pause(Math.random() * 500)
}

/** Two processes; again and again one of them is asked to stop and another takes its place. */
export async function stopUnderLoad(
  databaseUrl: string,
  rounds: number,
  program: Program,
  tell: Tell,
): Promise<Endured> {
  const running = await Promise.all([startCms(databaseUrl, program), startCms(databaseUrl, program)])
  const load = startLoad(() => running.map(({ url }) => url))
  const back: number[] = []
  try {
    for (let round = 0; round < rounds; round += 1) {
      await inTheMiddle({ ...load.tally }, () => load.tally.answered)
      const begun = Date.now()
      const code = await running[round % 2]?.stop()
      if (code !== 0) load.tally.dropped.push(`a process that was asked to stop ended with ${code}`)
      back.push(Date.now() - begun)
      running[round % 2] = await startCms(databaseUrl, program)
      tell(`stopped ${round + 1} of ${rounds}: ended after ${back.at(-1)} ms, ${load.tally.dropped.length} dropped`)
    }
    return { rounds, back, tally: await load.stop() }
  } finally {
    await load.stop()
    await Promise.all(running.map(({ kill }) => kill()))
  }
}

/** One process; whenever it is killed, another is started at once, as systemd, Docker or `npm start` would. */
export async function killUnderLoad(
  databaseUrl: string,
  rounds: number,
  program: Program,
  tell: Tell,
): Promise<Endured> {
  let cms = await startCms(databaseUrl, program)
  const load = startLoad(() => [cms.url])
  const back: number[] = []
  try {
    for (let round = 0; round < rounds; round += 1) {
      await inTheMiddle({ ...load.tally }, () => load.tally.answered)
      const begun = Date.now()
      await cms.kill()
      cms = await startCms(databaseUrl, program)
      back.push(Date.now() - begun)
      tell(`killed ${round + 1} of ${rounds}: ready again after ${back.at(-1)} ms`)
    }
    return { rounds, back, tally: await load.stop() }
  } finally {
    await load.stop()
    await cms.kill()
  }
}

/**
 * The database goes away under a CMS and comes back. The process must stay the same one, and be ready again by itself.
 *
 * @param restart the database; resolves when it takes connections again
 */
export async function restartDatabaseUnderLoad(
  databaseUrl: string,
  rounds: number,
  program: Program,
  restart: (round: number) => Promise<void>,
  tell: Tell,
): Promise<Endured> {
  const cms = await startCms(databaseUrl, program)
  const load = startLoad(() => [cms.url])
  const back: number[] = []
  try {
    for (let round = 0; round < rounds; round += 1) {
      await inTheMiddle({ ...load.tally }, () => load.tally.answered)
      await restart(round)
      back.push(await untilReady(cms))
      tell(`database restarted ${round + 1} of ${rounds}: ready after ${back.at(-1)} ms`)
    }
    return { rounds, back, tally: await load.stop() }
  } finally {
    await load.stop()
    await cms.kill()
  }
}

async function untilReady(cms: CmsProcess): Promise<number> {
  const begun = Date.now()
  while (!(await isReady(cms.url))) {
    if (cms.hasEnded()) throw new Error('The CMS has ended when its database went away.')
    if (Date.now() - begun > 120_000) throw new Error('The CMS is not ready two minutes after its database was.')
    await pause(20)
  }
  return Date.now() - begun
}

/** Cuts every connection to this database, as a restart does, but leaves the server to others. */
export async function cutConnections(payload: Payload): Promise<void> {
  await payload.db.pool.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  )
}
