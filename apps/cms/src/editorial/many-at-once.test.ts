/** What goes wrong only when several documents, or several people, are at it in the same moment. */
import type { Payload } from 'payload'
import { expect } from 'vitest'

import { createCareer } from '@/testing/factories/career.factory'
import { createCategory } from '@/testing/factories/category.factory'
import { createSkill } from '@/testing/factories/skill.factory'
import { createStage } from '@/testing/factories/stage.factory'
import { publish } from '@/testing/publish'
import { test } from '@/testing/test'

const historyOf = async (payload: Payload, id: string) => {
  const { docs } = await payload.find({ collection: 'activity', where: { documentId: { equals: id } }, sort: 'at' })
  return docs.map(({ action, fromState, toState }) => ({ action, fromState, toState }))
}

test('an author who changes many at once takes none of them out of the trash', async ({
  payload,
  rest,
  author,
  reviewer,
}) => {
  const skills = [await createSkill(payload), await createSkill(payload), await createSkill(payload)]
  for (const trashed of [skills[0], skills[2]]) {
    await rest(`/api/skills/${trashed?.id}`, { method: 'PATCH', as: reviewer, body: { deletedAt: new Date() } })
  }
  const all = skills.map(({ id }) => id).join(',')
  await rest(`/api/skills?trash=true&where[id][in]=${all}`, {
    method: 'PATCH',
    as: author,
    body: { kind: 'digital', deletedAt: null },
  })
  const { docs } = await payload.find({ collection: 'skills', where: { id: { in: all } }, trash: true })
  expect(docs.filter(({ deletedAt }) => deletedAt)).toHaveLength(2)
})

test('the history of a change of many says of each where it stood', async ({ payload, rest, author }) => {
  const rests = await createSkill(payload)
  const waiting: string[] = []
  for (let count = 0; count < 8; count++) waiting.push((await createSkill(payload)).id)
  for (const id of waiting) {
    const path = `/api/skills/${id}/editorial`
    const { hash } = await (await rest(path, { as: author })).json()
    await rest(`${path}/submit`, { as: author, body: { expectedHash: hash } })
  }
  await rest(`/api/skills?draft=true&where[id][in]=${[rests.id, ...waiting].join(',')}`, {
    method: 'PATCH',
    as: author,
    body: { kind: 'digital' },
  })
  for (const id of waiting) {
    expect((await historyOf(payload, id)).slice(-2)).toMatchObject([
      { action: 'superseded', fromState: 'in-review' },
      { action: 'edited', fromState: 'in-review', toState: 'draft' },
    ])
  }
  expect((await historyOf(payload, rests.id)).at(-1)).toMatchObject({ action: 'edited', fromState: 'draft' })
})

test(
  'nothing goes live while what it refers to is taken down',
  { timeout: 120_000 },
  async ({ payload, rest, reviewer }) => {
    for (let round = 0; round < 6; round++) {
      const skill = await createSkill(payload)
      await publish(payload, 'skills', skill.id)
      const [category, stage] = [await createCategory(payload), await createStage(payload)]
      await publish(payload, 'categories', category.id)
      await publish(payload, 'stages', stage.id)
      const roadmap = [{ stage: stage.id, skills: [skill.id], whatToDo: [{ text: 'Read' }] }]
      const career = await createCareer(payload, { categories: [category.id], roadmap })
      const unpublish = { as: reviewer, body: { reason: 'Not needed' } }
      await Promise.allSettled([
        publish(payload, 'careers', career.id),
        rest(`/api/skills/${skill.id}/editorial/unpublish`, unpublish),
      ])
      const live = await payload.findByID({ collection: 'careers', id: career.id })
      const used = await payload.findByID({ collection: 'skills', id: skill.id })
      expect(live._status === 'published' && used._status !== 'published').toBe(false)
    }
  },
)

test('what only a draft refers to is not purged under it, and is replaced in it', async ({
  payload,
  rest,
  author,
  admin,
  reviewer,
}) => {
  const [used, other] = [await createSkill(payload), await createSkill(payload)]
  const career = await createCareer(payload)
  const path = `/api/careers/${career.id}?draft=true`
  const roadmap = [{ ...career.roadmap?.[0], skills: [used.id] }]
  await rest(path, { method: 'PATCH', as: author, body: { roadmap } })

  const purge = await rest(`/api/skills/${used.id}`, { method: 'DELETE', as: admin })
  expect(purge.status).toBe(400)
  expect((await purge.json()).errors[0].message).toContain(career.title)

  for (const { id } of [used, other]) await publish(payload, 'skills', id)
  const taken = await rest(`/api/skills/${used.id}/editorial/unpublish`, {
    as: reviewer,
    body: { reason: 'Renamed', replaceBy: other.id },
  })
  expect(taken.status).toBe(200)
  expect((await (await rest(path, { as: author })).json()).roadmap[0].skills).toEqual([other.id])
})
