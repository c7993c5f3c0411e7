import { expect } from 'vitest'

import { createCareer } from '@/testing/factories/career.factory'
import { createSkill } from '@/testing/factories/skill.factory'
import { createUser } from '@/testing/factories/user.factory'
import { test } from '@/testing/test'

import { publishAsSystem } from './publish-as-system'

type View = { state: string; hash: string; allowed: string[]; isLive: boolean }

const isView = (value: unknown): value is View => typeof value === 'object' && value !== null && 'hash' in value

async function viewIn(response: Response): Promise<View> {
  const body: unknown = await response.json()
  if (!isView(body)) throw new Error(`${response.status} ${JSON.stringify(body)}`)
  return body
}

test('a skill walks from draft to live, and the reviewer cannot be its author', async ({
  payload,
  rest,
  author,
  reviewer,
}) => {
  const created = await rest('/api/skills?draft=true', {
    as: author,
    body: { name: 'Splicing rope', slug: 'splicing-rope', kind: 'technical' },
  })
  const { doc } = await created.json()
  const path = `/api/skills/${doc.id}/editorial`
  const draft = await viewIn(await rest(path, { as: author }))
  expect(draft).toMatchObject({ state: 'draft', isLive: false })
  expect(draft.allowed).toEqual(['submit'])

  const submitted = await viewIn(await rest(`${path}/submit`, { as: author, body: { expectedHash: draft.hash } }))
  expect(submitted.state).toBe('in-review')
  expect(submitted.allowed).toEqual(['withdraw'])

  const hers = await viewIn(await rest(path, { as: reviewer }))
  expect(hers.allowed).toEqual(['request-changes', 'approve'])
  const approved = await viewIn(await rest(`${path}/approve`, { as: reviewer, body: { expectedHash: hers.hash } }))
  expect(approved.state).toBe('approved')

  const live = await viewIn(await rest(`${path}/publish`, { as: reviewer, body: { expectedHash: hers.hash } }))
  expect(live).toMatchObject({ state: 'published', isLive: true })
  // Live or not, readers have the delivery API; this one is for staff.
  expect((await rest(`/api/skills/${doc.id}`)).status).toBe(403)

  const { docs } = await payload.find({ collection: 'activity', where: { documentId: { equals: doc.id } }, sort: 'at' })
  expect(docs.map(({ action }) => action)).toEqual(['created', 'submitted', 'approved', 'published'])
})

test('an edit after approval falls back to draft, and the approval is gone', async ({ rest, author, reviewer }) => {
  const created = await rest('/api/skills?draft=true', {
    as: author,
    body: { name: 'Tying knots', slug: 'tying-knots', kind: 'technical' },
  })
  const { doc } = await created.json()
  const path = `/api/skills/${doc.id}/editorial`
  const { hash } = await viewIn(await rest(path, { as: author }))
  await rest(`${path}/submit`, { as: author, body: { expectedHash: hash } })
  await rest(`${path}/approve`, { as: reviewer, body: { expectedHash: hash } })
  const edited = await rest(`/api/skills/${doc.id}?draft=true`, {
    method: 'PATCH',
    as: author,
    body: { description: 'Another text' },
  })
  expect(edited.status).toBe(200)
  expect((await viewIn(await rest(path, { as: reviewer }))).state).toBe('draft')
  const refused = await rest(`${path}/publish`, { as: reviewer, body: { expectedHash: hash } })
  expect(refused.status).toBe(409)
})

test('nobody approves what they wrote, whatever roles they hold', async ({ payload, rest, author }) => {
  const everything = await createUser(payload, { roles: ['author', 'reviewer', 'admin'] })
  const created = await rest('/api/skills?draft=true', {
    as: author,
    body: { name: 'Reading maps', slug: 'reading-maps', kind: 'technical' },
  })
  const { doc } = await created.json()
  await rest(`/api/skills/${doc.id}?draft=true`, {
    method: 'PATCH',
    as: everything,
    body: { description: 'A typo mended' },
  })
  const path = `/api/skills/${doc.id}/editorial`
  const { hash } = await viewIn(await rest(path, { as: author }))
  await rest(`${path}/submit`, { as: author, body: { expectedHash: hash } })
  const refused = await rest(`${path}/approve`, { as: everything, body: { expectedHash: hash } })
  expect(refused.status).toBe(403)
})

test('a career cannot go live before what it refers to', async ({ payload, rest, author, reviewer }) => {
  const skill = await createSkill(payload)
  const career = await createCareer(payload)
  for (const id of career.categories ?? []) {
    await publishAsSystem(payload, { collection: 'categories', id: String(id), reason: 'for a test' })
  }
  await publishAsSystem(payload, { collection: 'stages', id: String(career.roadmap?.[0]?.stage), reason: 'for a test' })
  const roadmap = career.roadmap?.map((step) => ({ ...step, skills: [skill.id] }))
  await rest(`/api/careers/${career.id}?draft=true`, { method: 'PATCH', as: author, body: { roadmap } })
  const path = `/api/careers/${career.id}/editorial`
  const { hash } = await viewIn(await rest(path, { as: author }))
  expect((await rest(`${path}/submit`, { as: author, body: { expectedHash: hash } })).status).toBe(200)
  expect((await rest(`${path}/approve`, { as: reviewer, body: { expectedHash: hash } })).status).toBe(200)
  const refused = await rest(`${path}/publish`, { as: reviewer, body: { expectedHash: hash } })
  expect(refused.status).toBe(400)
  expect(JSON.stringify(await refused.json())).toContain(skill.name)
  await publishAsSystem(payload, { collection: 'skills', id: skill.id, reason: 'for a test' })
  expect((await rest(`${path}/publish`, { as: reviewer, body: { expectedHash: hash } })).status).toBe(200)
})

test('a used skill is not unpublished, or another takes its place', async ({ payload, rest, reviewer }) => {
  const [skill, other] = [await createSkill(payload), await createSkill(payload)]
  const career = await createCareer(payload)
  await payload.update({
    collection: 'careers',
    id: career.id,
    draft: true,
    data: { roadmap: career.roadmap?.map((step) => ({ ...step, skills: [skill.id] })) },
    user: reviewer,
  })
  for (const [collection, id] of [
    ['categories', career.categories?.[0]],
    ['stages', career.roadmap?.[0]?.stage],
    ['skills', skill.id],
    ['skills', other.id],
    ['careers', career.id],
  ] as const) {
    await publishAsSystem(payload, { collection, id: String(id), reason: 'for a test' })
  }
  const path = `/api/skills/${skill.id}/editorial/unpublish`
  const refused = await rest(path, { as: reviewer, body: { reason: 'outdated' } })
  expect(refused.status).toBe(400)
  expect((await rest(path, { as: reviewer, body: { reason: 'outdated', replaceBy: other.id } })).status).toBe(200)
  expect(await payload.findByID({ collection: 'skills', id: skill.id })).toMatchObject({ _status: 'draft' })
  const after = await payload.findByID({ collection: 'careers', id: career.id })
  expect(after).toMatchObject({ _status: 'published', roadmap: [{ skills: [other.id] }] })
})

test('a save on top of somebody else’s newer save is a conflict', async ({ payload, rest, author, reviewer }) => {
  const skill = await createSkill(payload)
  const opened = await (await rest(`/api/skills/${skill.id}?draft=true`, { as: author })).json()
  const first = await rest(`/api/skills/${skill.id}?draft=true`, {
    method: 'PATCH',
    as: reviewer,
    body: { description: 'Hers', updatedAt: opened.updatedAt },
  })
  expect(first.status).toBe(200)
  const second = await rest(`/api/skills/${skill.id}?draft=true`, {
    method: 'PATCH',
    as: author,
    body: { description: 'His', updatedAt: opened.updatedAt },
  })
  expect(second.status).toBe(409)
  expect(JSON.stringify(await second.json())).toContain(reviewer.name)
})

test('history is only ever added to', async ({ payload }) => {
  await createSkill(payload)
  await expect(payload.db.pool.query('delete from activity')).rejects.toThrow('append-only')
  await expect(payload.db.pool.query(`update activity set reason = 'no'`)).rejects.toThrow('append-only')
})

test('a save of the whole form, which says that it is not in the trash, is an ordinary save', async ({
  payload,
  rest,
  author,
}) => {
  const skill = await createSkill(payload)
  const body = { description: 'As the form sends it', deletedAt: null, _status: 'draft' }
  const saved = await rest(`/api/skills/${skill.id}?draft=true`, { method: 'PATCH', as: author, body })
  expect(saved.status).toBe(200)
})

test('a status that is none is refused, not tripped over', async ({ payload, rest, author }) => {
  const skill = await createSkill(payload)
  for (const _status of [{ en: 'published' }, ['published'], 'live']) {
    const refused = await rest(`/api/skills/${skill.id}`, { method: 'PATCH', as: author, body: { _status } })
    expect(refused.status).toBe(400)
  }
})
