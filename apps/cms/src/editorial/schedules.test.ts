import type { Skill, User } from '@career-explorer/types/payload'
import { createLocalReq, type Payload } from 'payload'
import { expect } from 'vitest'

import { createSkill } from '@/testing/factories/skill.factory'
import { createUser } from '@/testing/factories/user.factory'
import type { RestClient } from '@/testing/rest'
import { test } from '@/testing/test'

import { bySystem } from './system-reason'
import { runSchedules } from './run-schedules'

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString()

async function scheduledSkill(payload: Payload, rest: RestClient, author: User, reviewer: User): Promise<Skill> {
  const skill = await createSkill(payload)
  const path = `/api/skills/${skill.id}/editorial`
  const { hash } = await (await rest(path, { as: author })).json()
  await rest(`${path}/submit`, { as: author, body: { expectedHash: hash } })
  await rest(`${path}/approve`, { as: reviewer, body: { expectedHash: hash } })
  const scheduled = await rest(`${path}/schedule`, {
    as: reviewer,
    body: { expectedHash: hash, publishAt: inAnHour() },
  })
  expect(scheduled.status).toBe(200)
  return skill
}

/** Lets the hour pass. */
async function makeDue(payload: Payload, id: string): Promise<void> {
  await payload.db.pool.query(`update schedules set at = now() - interval '1 second' where document_id = $1`, [id])
}

const statusOf = async (payload: Payload, id: string) => (await payload.findByID({ collection: 'skills', id }))._status

test('what is scheduled goes live at its time, not before', async ({ payload, rest, author, reviewer }) => {
  const skill = await scheduledSkill(payload, rest, author, reviewer)
  expect(await runSchedules(payload)).toEqual({ done: 0, failed: 0 })
  expect(await statusOf(payload, skill.id)).toBe('draft')
  await makeDue(payload, skill.id)
  expect(await runSchedules(payload)).toEqual({ done: 1, failed: 0 })
  expect(await statusOf(payload, skill.id)).toBe('published')
})

test('two processes that look at the same time publish each document once', async ({
  payload,
  rest,
  author,
  reviewer,
}) => {
  const skills = [
    await scheduledSkill(payload, rest, author, reviewer),
    await scheduledSkill(payload, rest, author, reviewer),
  ]
  for (const { id } of skills) await makeDue(payload, id)
  const counts = await Promise.all([runSchedules(payload), runSchedules(payload), runSchedules(payload)])
  expect(counts.reduce((sum, { done }) => sum + done, 0)).toBe(2)
  for (const { id } of skills) {
    const { totalDocs } = await payload.count({
      collection: 'activity',
      where: { and: [{ documentId: { equals: id } }, { action: { equals: 'published' } }] },
    })
    expect(totalDocs).toBe(1)
  }
})

test('an edit takes the schedule back', async ({ payload, rest, author, reviewer }) => {
  const skill = await scheduledSkill(payload, rest, author, reviewer)
  await rest(`/api/skills/${skill.id}?draft=true`, { method: 'PATCH', as: author, body: { description: 'Newer' } })
  await makeDue(payload, skill.id)
  expect(await runSchedules(payload)).toEqual({ done: 0, failed: 0 })
  expect(await statusOf(payload, skill.id)).toBe('draft')
})

test('who is no reviewer any more publishes nothing by an old schedule, and hears of it', async ({
  payload,
  rest,
  author,
}) => {
  const leaving = await createUser(payload, { roles: ['reviewer'] })
  const skill = await scheduledSkill(payload, rest, author, leaving)
  await payload.update({ collection: 'users', id: leaving.id, data: { roles: ['author'] }, overrideAccess: true })
  await makeDue(payload, skill.id)
  expect(await runSchedules(payload)).toEqual({ done: 0, failed: 1 })
  expect(await statusOf(payload, skill.id)).toBe('draft')
  const { docs } = await payload.find({ collection: 'mails', where: { to: { equals: leaving.email } } })
  expect(docs.map(({ subject }) => subject)).toContain(`Did not go as scheduled: ${skill.name}`)
})

test('text that reached the version row past the workflow does not go live by a schedule', async ({
  payload,
  rest,
  author,
  reviewer,
}) => {
  const skill = await scheduledSkill(payload, rest, author, reviewer)
  await payload.db.pool.query(
    `update _skills_v_locales set version_description = 'canary' where _parent_id in (select id from _skills_v where parent_id = $1)`,
    [skill.id],
  )
  await payload.db.pool.query(
    `insert into _skills_v_locales (version_name, version_description, _locale, _parent_id) select 'x', 'canary', 'si', id from _skills_v where parent_id = $1 and latest`,
    [skill.id],
  )
  await makeDue(payload, skill.id)
  expect(await runSchedules(payload)).toEqual({ done: 0, failed: 1 })
  expect(await statusOf(payload, skill.id)).toBe('draft')
})

test('a write by the system needs its reason', async ({ payload }) => {
  const req = await createLocalReq({}, payload)
  const data = { name: 'Nobody’s', slug: 'nobodys', kind: 'technical' as const }
  await expect(payload.create({ collection: 'skills', draft: true, data, req })).rejects.toThrow(
    'A change needs a person',
  )
  const skill = await payload.create({ collection: 'skills', draft: true, data, context: bySystem('first start') })
  const { docs } = await payload.find({ collection: 'activity', where: { documentId: { equals: skill.id } } })
  expect(docs).toMatchObject([{ actorName: 'System', reason: 'first start' }])
})
