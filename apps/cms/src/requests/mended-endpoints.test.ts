import { expect } from 'vitest'

import { createUser } from '@/testing/factories/user.factory'
import { test } from '@/testing/test'

test('of several who delete the same person at once, one does, and the others are told that nobody is there', async ({
  payload,
  rest,
  admin,
}) => {
  for (let time = 0; time < 3; time += 1) {
    const { id } = await createUser(payload)
    const remove = () => rest(`/api/users/${id}`, { as: admin, method: 'DELETE' })
    const answers = await Promise.all(Array.from({ length: 6 }, remove))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 404, 404, 404, 404, 404])
  }
})
