import { describe, expect } from 'vitest'

import type { Payload } from 'payload'

import { createUser, userPassword } from '@/testing/factories/user.factory'
import { nextNumber } from '@/testing/factories/unique'
import { restClient, type RestClient } from '@/testing/rest'
import { test } from '@/testing/test'

const good = 'tabla rain kitchen ferry'

/** The token of the newest link in somebody's mail; waits for it, since some are written after the answer. */
async function tokenFor(payload: Payload, email: string): Promise<string> {
  for (;;) {
    const { docs } = await payload.find({
      collection: 'mails',
      where: { and: [{ to: { equals: email } }, { text: { contains: '/admin/welcome#' } }] },
      sort: '-createdAt',
      limit: 1,
    })
    const token = /\/admin\/welcome#(\S+)/.exec(docs[0]?.text ?? '')?.[1]
    if (token) return token
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

const setPassword = (rest: RestClient, token: string, password = good) =>
  rest('/api/users/reset-password', { body: { token, password } })

const signIn = (rest: RestClient, email: string, password: string) =>
  rest('/api/users/login', { body: { email, password }, headers: { 'x-client-address': `address-${nextNumber()}` } })

const newcomer = () => ({ name: 'Nimal Silva', email: `nimal-${nextNumber()}@example.org`, roles: ['author'] })

describe('an invitation', () => {
  test('lets the person set a password, once, and sign in', async ({ payload, rest, admin }) => {
    const body = newcomer()
    expect((await rest('/api/users/invite', { as: admin, body })).status).toBe(201)
    const token = await tokenFor(payload, body.email)
    expect(await (await rest('/api/users/link', { body: { token } })).json()).toMatchObject({
      name: body.name,
      purpose: 'invite',
    })

    const weak = await setPassword(rest, token, 'nimalsilva123')
    expect(weak.status).toBe(400)
    const done = await setPassword(rest, token)
    expect(done.status).toBe(200)
    expect(JSON.stringify(await done.json())).not.toContain('token')
    expect(done.headers.getSetCookie().join()).not.toContain('payload-token')
    expect((await setPassword(rest, token, 'another good pass phrase')).status).toBe(403)
    expect((await signIn(rest, body.email, good)).status).toBe(200)
  })

  test('opens no account before that', async ({ payload, rest, admin }) => {
    const body = newcomer()
    await rest('/api/users/invite', { as: admin, body })
    expect((await signIn(rest, body.email, '')).status).toBe(401)
    await expect(
      payload.login({ collection: 'users', data: { email: body.email, password: 'anything at all' } }),
    ).rejects.toThrow('incorrect')
  })

  test('no longer opens when it is old, taken back, or sent again', async ({ payload, rest, admin }) => {
    const body = newcomer()
    const { doc } = await (await rest('/api/users/invite', { as: admin, body })).json()
    const first = await tokenFor(payload, body.email)
    await rest(`/api/users/${doc.id}/send-link`, { as: admin, body: {} })
    const second = await tokenFor(payload, body.email)
    expect((await setPassword(rest, first)).status).toBe(403)
    await rest(`/api/users/${doc.id}/revoke-links`, { as: admin, body: {} })
    expect((await setPassword(rest, second)).status).toBe(403)
    await rest(`/api/users/${doc.id}/send-link`, { as: admin, body: {} })
    const third = await tokenFor(payload, body.email)
    await payload.db.pool.query(`update account_links set expires_at = now() - interval '1 second'`)
    expect((await setPassword(rest, third)).status).toBe(403)
  })

  test('is an admin’s to write, to an address that has no account', async ({ rest, author, admin }) => {
    expect((await rest('/api/users/invite', { as: author, body: newcomer() })).status).toBe(403)
    expect((await rest('/api/users/invite', { body: newcomer() })).status).toBe(401)
    expect((await rest('/api/users/invite', { as: admin, body: { ...newcomer(), email: author.email } })).status).toBe(
      400,
    )
    expect((await rest('/api/users/invite', { as: admin, body: { ...newcomer(), roles: [] } })).status).toBe(400)
    expect((await rest('/api/users', { as: admin, body: { ...newcomer(), password: good } })).status).toBe(403)
  })

  test('is stored as a hash', async ({ payload, rest, admin }) => {
    const body = newcomer()
    await rest('/api/users/invite', { as: admin, body })
    const { rows } = await payload.db.pool.query('select * from account_links')
    expect(JSON.stringify(rows)).not.toContain(await tokenFor(payload, body.email))
  })
})

describe('a forgotten password', () => {
  test('answers the same for an account that there is and one that there isn’t', async ({ rest, author }) => {
    const ask = async (email: string) => {
      const response = await rest('/api/users/forgot-password', { body: { email } })
      return [response.status, await response.json()]
    }
    const known = await ask(author.email)
    expect(known[0]).toBe(200)
    expect(await ask('nobody@example.org')).toEqual(known)
  })

  test('is replaced by the link in the mail, which signs everybody else out', async ({ payload }) => {
    const person = await createUser(payload)
    const rest = restClient(payload)
    expect((await (await rest('/api/users/me', { as: person })).json()).user).not.toBeNull()
    await rest('/api/users/forgot-password', { body: { email: person.email } })
    expect((await setPassword(rest, await tokenFor(payload, person.email))).status).toBe(200)
    expect((await (await rest('/api/users/me', { as: person })).json()).user).toBeNull()
    expect((await signIn(rest, person.email, userPassword)).status).toBe(401)
    expect((await signIn(rest, person.email, good)).status).toBe(200)
  })

  test('is not mailed about again and again', async ({ rest, author }) => {
    const statuses: number[] = []
    for (let asked = 0; asked < 5; asked += 1) {
      const response = await rest('/api/users/forgot-password', { body: { email: author.email } })
      statuses.push(response.status)
    }
    expect(statuses).toContain(429)
  })
})

describe('one’s own password', () => {
  test('is changed with the present one, and the other sessions end', async ({ payload }) => {
    const person = await createUser(payload)
    const [here, elsewhere] = [restClient(payload), restClient(payload)]
    await elsewhere('/api/users/me', { as: person })
    const change = (current: string, password: string) =>
      here('/api/users/password', { as: person, body: { current, password } })
    expect((await change('not the present one', good)).status).toBe(403)
    expect((await change(userPassword, 'password1234')).status).toBe(400)
    expect((await change(userPassword, good)).status).toBe(200)
    expect((await (await elsewhere('/api/users/me', { as: person })).json()).user).toBeNull()
    expect((await (await here('/api/users/me', { as: person })).json()).user).not.toBeNull()
    const { docs } = await payload.find({
      collection: 'activity',
      where: { and: [{ documentId: { equals: person.id } }, { action: { equals: 'password-changed' } }] },
    })
    expect(docs).toMatchObject([{ actorId: person.id }])
  })

  test('is nobody else’s to set, and not by a plain change of the account', async ({ rest, admin, author }) => {
    const body = { password: good }
    expect((await rest(`/api/users/${author.id}`, { as: admin, method: 'PATCH', body })).status).toBe(403)
    expect((await rest(`/api/users/${author.id}`, { as: author, method: 'PATCH', body })).status).toBe(403)
  })
})

test('other roles end the sessions, and the history says which', async ({ payload, rest, admin }) => {
  const person = await createUser(payload)
  const own = restClient(payload)
  await own('/api/users/me', { as: person })
  await rest(`/api/users/${person.id}`, { as: admin, method: 'PATCH', body: { roles: ['reviewer'] } })
  expect((await (await own('/api/users/me', { as: person })).json()).user).toBeNull()
  const { docs } = await payload.find({
    collection: 'activity',
    where: { and: [{ documentId: { equals: person.id } }, { action: { equals: 'roles-changed' } }] },
  })
  expect(docs).toMatchObject([{ actorId: admin.id, reason: 'author → reviewer' }])
})

test('of an account that is deleted nothing stays but its history', async ({ payload, rest, admin }) => {
  const { doc } = await (await rest('/api/users/invite', { as: admin, body: newcomer() })).json()
  await rest(`/api/users/${doc.id}`, { as: admin, method: 'DELETE' })
  const { rows } = await payload.db.pool.query('select * from account_links where user_id = $1', [doc.id])
  expect(rows).toEqual([])
})
