import { expect } from 'vitest'

import { createSkill } from '@/testing/factories/skill.factory'
import { test } from '@/testing/test'

test('more people who save at once than there are connections all get an answer', async ({
  payload,
  rest,
  reviewer,
}) => {
  const most = payload.db.pool.options.max
  const skills = await Promise.all(Array.from({ length: most + 10 }, () => createSkill(payload)))
  const save = ({ id }: { id: string }) =>
    rest(`/api/skills/${id}?draft=true`, { as: reviewer, method: 'PATCH', body: {} })

  const answers = await Promise.all(skills.map(save))

  expect(answers.map(({ status }) => status)).toEqual(skills.map(() => 200))
})
