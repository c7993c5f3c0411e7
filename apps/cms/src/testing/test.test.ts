import { Forbidden } from 'payload'
import { describe, expect } from 'vitest'

import { createCareer } from './factories/career.factory'
import { createSkill } from './factories/skill.factory'
import { test } from './test'

describe('the fixtures', () => {
  test('a test starts with a migrated, empty database', async ({ payload }) => {
    expect((await payload.count({ collection: 'careers' })).totalDocs).toBe(0)
  })

  test('a created career is a draft with its category and stage', async ({ payload }) => {
    const career = await createCareer(payload)
    expect(career).toMatchObject({ _status: 'draft', slug: expect.stringMatching(/^career-\d+$/) })
    expect(career.categories).toHaveLength(1)
  })

  test('as() carries the person and no rights of our own', async ({ payload, as, author }) => {
    const person = {
      name: 'Somebody',
      email: 'somebody@example.org',
      roles: ['admin' as const],
      password: 'long enough for one',
    }
    await expect(payload.create({ collection: 'users', data: person, ...as(author) })).rejects.toThrow(Forbidden)
  })

  test('rest() asks as the person it is told, and as nobody otherwise', async ({ payload, rest, author }) => {
    const skill = await createSkill(payload)
    expect((await rest(`/api/skills/${skill.id}`, { as: author })).status).toBe(200)
    expect((await rest(`/api/skills/${skill.id}`)).status).toBe(403)
    const me = await (await rest('/api/users/me', { as: author })).json()
    expect(me.user.email).toBe(author.email)
  })
})
