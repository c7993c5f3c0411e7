/** Kills CMS processes in the middle of the review's work, and looks what is left. */
import { setTimeout as pause } from 'node:timers/promises'

import type { RestClient } from '@/testing/rest'

import { type CmsProcess, startCms } from './cms-process'
import { anApproved, type Approved, aScheduled, type Lab, makeDue, several } from './walk'
import { settle, verdictsOn } from './whole-or-not'

const moments = ['between approve and publish', 'during a publish', 'during a scheduled run'] as const
export type Moment = (typeof moments)[number]

export type Outcome = { documents: number; live: number; violations: string[] }

const upTo = (milliseconds: number) => Math.random() * milliseconds

/** Asks for all of them at the same time; a killed process never answers. */
async function publish(lab: Lab, rest: RestClient, documents: Approved[]): Promise<void> {
  const publishing = documents.map(({ id, hash }) =>
    rest(`/api/skills/${id}/editorial/publish`, { as: lab.reviewer, body: { expectedHash: hash } }),
  )
  await Promise.allSettled(publishing)
}

/** One kill, somewhere in that moment. */
async function killIn(moment: Moment, lab: Lab, cms: CmsProcess, documents: Approved[]): Promise<void> {
  if (moment === 'during a scheduled run') {
    await makeDue(lab, documents)
    await pause(upTo(2_000))
    return cms.kill()
  }
  const rest = cms.client(lab.payload)
  await rest('/api/users/me', { as: lab.reviewer }) // signed in: what follows takes as long as publishing does
  const [first, ...others] = documents
  if (moment === 'between approve and publish' || !first) {
    const publishing = publish(lab, rest, documents)
    await pause(upTo(20))
    await cms.kill()
    return publishing
  }
  // The first one tells how long it takes on this machine today, the others are cut off.
  const start = Date.now()
  await publish(lab, rest, [first])
  const publishing = publish(lab, rest, others)
  await pause(upTo((Date.now() - start) * others.length))
  await cms.kill()
  await publishing
}

/**
 * Kills the CMS again and again, each time in another moment and with other documents; a new process goes on with the
 * same database. At the end every document is looked at.
 */
export async function killAgainAndAgain(
  lab: Lab,
  kills: number,
  tell: (line: string) => void = () => undefined,
): Promise<Record<Moment, Outcome>> {
  const killed = new Map<Moment, Approved[]>(moments.map((moment) => [moment, []]))
  for (let count = 0; count < kills; count += 1) {
    const moment = moments[count % moments.length] ?? 'during a publish'
    const make = moment === 'during a scheduled run' ? aScheduled : anApproved
    const starting = startCms(lab.databaseUrl)
    const [documents, cms] = await Promise.all([several(3, () => make(lab)), starting])
    await killIn(moment, lab, cms, documents)
    killed.get(moment)?.push(...documents)
    tell(`kill ${count + 1} of ${kills}: ${moment}`)
  }
  const last = await startCms(lab.databaseUrl)
  try {
    await settle(lab.payload, 120_000)
  } finally {
    await last.kill()
  }
  const outcomeOf = async (moment: Moment): Promise<Outcome> => {
    const documents = killed.get(moment) ?? []
    return { documents: documents.length, ...(await verdictsOn(lab.payload, documents)) }
  }
  return {
    'between approve and publish': await outcomeOf('between approve and publish'),
    'during a publish': await outcomeOf('during a publish'),
    'during a scheduled run': await outcomeOf('during a scheduled run'),
  }
}

/** Two processes carry out the same schedules, and one of them dies on the way: each still goes live, once. */
export async function killOneOfTwo(lab: Lab, schedules: number): Promise<Outcome & { liveAtKill: number }> {
  const documents = await several(schedules, () => aScheduled(lab))
  const [one, other] = await Promise.all([startCms(lab.databaseUrl), startCms(lab.databaseUrl)])
  try {
    await makeDue(lab, documents)
    await pause(500 + upTo(schedules * 20))
    await one.kill()
    const { totalDocs: liveAtKill } = await lab.payload.count({
      collection: 'skills',
      where: { and: [{ id: { in: documents.map(({ id }) => id) } }, { _status: { equals: 'published' } }] },
    })
    await settle(lab.payload, 60_000 + schedules * 500)
    return { documents: schedules, liveAtKill, ...(await verdictsOn(lab.payload, documents)) }
  } finally {
    await one.kill()
    await other.kill()
  }
}
