import { createLocalReq } from 'payload'
import { expect } from 'vitest'

import { createSkill } from '@/testing/factories/skill.factory'
import { test } from '@/testing/test'

import { standingOf } from './document'
import { publishAsSystem } from './publish-as-system'

test('a translation that came from a file counts as unchecked until a reviewer has read it', async ({
  payload,
  rest,
  author,
  reviewer,
}) => {
  const skill = await createSkill(payload)
  await publishAsSystem(payload, { collection: 'skills', id: skill.id, reason: 'for a test' })
  await payload.db.pool.query(
    `insert into skills_editorial_unchecked_in ("order", parent_id, value) values (1, $1, 'si'), (2, $1, 'ta')`,
    [skill.id],
  )
  await payload.db.pool.query(
    `insert into _skills_v_version_editorial_unchecked_in ("order", parent_id, value) select 1, id, 'si' from _skills_v where parent_id = $1 and latest`,
    [skill.id],
  )
  const path = `/api/skills/${skill.id}/editorial/confirm-translation`
  expect((await rest(path, { as: author, body: { locale: 'si' } })).status).toBe(403)
  expect((await rest(path, { as: reviewer, body: { locale: 'en' } })).status).toBe(400)
  expect((await rest(path, { as: reviewer, body: { locale: 'si' } })).status).toBe(200)
  const standing = await standingOf(await createLocalReq({}, payload), 'skills', skill.id)
  expect(standing?.live.editorial).toMatchObject({ uncheckedIn: ['ta'] })
  expect(standing?.isLive).toBe(true)
  const { totalDocs } = await payload.count({
    collection: 'activity',
    where: { action: { equals: 'translation-checked' } },
  })
  expect(totalDocs).toBe(1)
})
