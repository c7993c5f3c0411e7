import type { User } from '@career-explorer/types/payload'
import type { Payload } from 'payload'

import { createSkill } from '@/testing/factories/skill.factory'
import { createUser } from '@/testing/factories/user.factory'
import { type RestClient, restClient } from '@/testing/rest'

/** The database, who works on it, and the way to ask without a CMS process that could be killed. */
export type Lab = { payload: Payload; rest: RestClient; author: User; reviewer: User; databaseUrl: string }

export async function aLab(payload: Payload, databaseUrl: string): Promise<Lab> {
  const author = await createUser(payload, { roles: ['author'] })
  const reviewer = await createUser(payload, { roles: ['reviewer'] })
  return { payload, rest: restClient(payload), author, reviewer, databaseUrl }
}

/** A document with the content that was approved. */
export type Approved = { id: string; hash: string; description: string }

async function act({ rest }: Lab, id: string, action: string, as: User, body: Record<string, unknown>): Promise<void> {
  const response = await rest(`/api/skills/${id}/editorial/${action}`, { as, body })
  if (!response.ok) throw new Error(`${action}: ${response.status} ${await response.text()}`)
}

/** Writes a skill and walks it to where only publishing is left. */
export async function anApproved(lab: Lab): Promise<Approved> {
  const { id, name } = await createSkill(lab.payload)
  const description = `What was approved of ${name}`
  const saved = await lab.rest(`/api/skills/${id}?draft=true`, {
    method: 'PATCH',
    as: lab.author,
    body: { description },
  })
  if (!saved.ok) throw new Error(`${saved.status} ${await saved.text()}`)
  const { hash: expectedHash } = await (await lab.rest(`/api/skills/${id}/editorial`, { as: lab.author })).json()
  await act(lab, id, 'submit', lab.author, { expectedHash })
  await act(lab, id, 'approve', lab.reviewer, { expectedHash })
  return { id, hash: expectedHash, description }
}

export async function several<Made>(count: number, make: () => Promise<Made>): Promise<Made[]> {
  const made: Made[] = []
  for (let index = 0; index < count; index += 1) made.push(await make())
  return made
}

/** Approved and asked for in an hour. */
export async function aScheduled(lab: Lab): Promise<Approved> {
  const approved = await anApproved(lab)
  const publishAt = new Date(Date.now() + 3_600_000).toISOString()
  await act(lab, approved.id, 'schedule', lab.reviewer, { expectedHash: approved.hash, publishAt })
  return approved
}

/** Lets the hour pass, for all of them at once. */
export async function makeDue({ payload }: Lab, documents: Approved[]): Promise<void> {
  const ids = documents.map(({ id }) => id)
  await payload.db.pool.query('update schedules set at = now() where document_id = any($1)', [ids])
}
