import type { User } from '@career-explorer/types/payload'
import { Secret, TOTP } from 'otpauth'
import type { Payload } from 'payload'
import { afterEach, beforeEach, describe, expect, vi } from 'vitest'
import { z } from 'zod'

import { claimTry, counter, paces } from '@/accounts/throttle'
import { createUser, userPassword } from '@/testing/factories/user.factory'
import { nextNumber } from '@/testing/factories/unique'
import { restClient, type RestClient } from '@/testing/rest'
import { test } from '@/testing/test'
import { env } from '@/env'

// Codes change every half minute, and a busy machine may need longer for what a person does within one.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => {
  vi.useRealTimers()
  env.SECOND_FACTOR = 'nobody'
})
for (const pace of Object.values(paces)) Object.assign(pace, { firstWait: 600, longestWait: 600 })

const codeOf = (secret: string, steps = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 })

const enrolling = z.object({ enrolment: z.object({ secret: z.string(), address: z.string(), picture: z.string() }) })
const enrolled = z.object({ recoveryCodes: z.array(z.string()) })

type Enrolled = { person: User; secret: string; recoveryCodes: string[]; rest: RestClient }

/** Somebody who has turned their second factor on, the way the screen does, and whose sessions are still there. */
async function enrolledPerson(payload: Payload): Promise<Enrolled> {
  const person = await createUser(payload)
  const rest = restClient(payload)
  const begun = await rest('/api/users/second-factor/start', { as: person, body: { password: userPassword } })
  const { secret } = enrolling.parse(await begun.json()).enrolment
  const done = await rest('/api/users/second-factor/confirm', { as: person, body: { code: codeOf(secret, -1) } })
  return { person, secret, rest, ...enrolled.parse(await done.json()) }
}

const signIn = (rest: RestClient, { email }: User, code?: string) =>
  rest('/api/users/login', {
    body: { email, password: userPassword, ...(code ? { code } : {}) },
    headers: { 'x-client-address': `address-${nextNumber()}` },
  })

const hasSession = (response: Response, body: unknown) =>
  response.headers.getSetCookie().some((cookie) => cookie.startsWith('payload-token=')) ||
  JSON.stringify(body).includes('"token"')

describe('somebody with a second factor', () => {
  test('gets no session by password alone, through no way in', async ({ payload }) => {
    const { person, rest } = await enrolledPerson(payload)
    const { email } = person

    const login = await signIn(rest, person)
    const asked = await login.json()
    expect([login.status, asked]).toEqual([202, { secondFactor: 'code' }])
    expect(hasSession(login, asked)).toBe(false)

    const withForm = new FormData()
    withForm.set('_payload', JSON.stringify({ email, password: userPassword }))
    const byForm = await rest('/api/users/login', { body: withForm })
    expect(hasSession(byForm, await byForm.json())).toBe(false)

    const first = await rest('/api/users/first-register', {
      body: { email, password: userPassword, name: 'x', roles: ['admin'] },
    })
    expect(hasSession(first, await first.json())).toBe(false)
    const refreshed = await rest('/api/users/refresh-token', { method: 'POST' })
    expect(hasSession(refreshed, await refreshed.json())).toBe(false)
    expect((await (await rest('/api/users/me')).json()).user).toBeNull()

    await expect(payload.login({ collection: 'users', data: { email, password: userPassword } })).rejects.toThrow(
      'incorrect',
    )
    const token = await payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
    const reset = payload.resetPassword({
      collection: 'users',
      data: { token, password: 'tabla rain kitchen ferry' },
      overrideAccess: true,
    })
    await expect(reset).rejects.toThrow('incorrect')
    const { rows } = await payload.db.pool.query(
      'select count(*)::int as sessions from users_sessions where _parent_id = $1',
      [person.id],
    )
    expect(rows[0]?.sessions).toBe(1) // the one that turned it on
  })

  test('signs in with the code of the app, once for each code', async ({ payload }) => {
    const { person, secret, rest } = await enrolledPerson(payload)
    expect((await signIn(rest, person, '000000')).status).toBe(401)
    const code = codeOf(secret)
    const login = await signIn(rest, person, code)
    expect(hasSession(login, await login.json())).toBe(true)
    expect((await signIn(rest, person, code)).status).toBe(401)
    expect((await signIn(rest, person, codeOf(secret, -1))).status).toBe(401)
  })

  test('of two who use a code at the same time, one gets in', async ({ payload }) => {
    const { person, secret, rest } = await enrolledPerson(payload)
    const code = codeOf(secret)
    const both = await Promise.all([signIn(rest, person, code), signIn(rest, person, code)])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 401])
  })

  test('signs in with a recovery code, once', async ({ payload }) => {
    const { person, recoveryCodes, rest } = await enrolledPerson(payload)
    const [code = ''] = recoveryCodes
    expect(new Set(recoveryCodes).size).toBe(10)
    expect((await signIn(rest, person, code.toUpperCase().replaceAll('-', ' '))).status).toBe(200)
    expect((await signIn(rest, person, code)).status).toBe(401)
  })

  test('has guesses at the code slowed down, by whoever knows the password', async ({ payload }) => {
    const { person, secret, rest } = await enrolledPerson(payload)
    for (let guess = 0; guess < 3; guess += 1) await claimTry(payload, [counter('code', person.id)])
    const statuses: number[] = []
    for (let guess = 3; guess < 6; guess += 1) statuses.push((await signIn(rest, person, `00000${guess}`)).status)
    expect(statuses).toEqual([401, 401, 429])
    expect((await signIn(rest, person, codeOf(secret))).status).toBe(429)
  })

  test('turns it off with a code and not without, and is told by mail', async ({ payload }) => {
    const { person, recoveryCodes, rest } = await enrolledPerson(payload)
    const off = (code?: string) => rest('/api/users/second-factor/off', { as: person, body: { code } })
    expect((await off()).status).toBe(401)
    expect((await off('123456')).status).toBe(401)
    expect((await off(recoveryCodes[0])).status).toBe(200)
    expect((await signIn(rest, person)).status).toBe(200)
    const { docs } = await payload.find({ collection: 'mails', where: { to: { equals: person.email } } })
    expect(docs.map(({ subject }) => subject)).toContain('Your second factor was turned off')
  })

  test('has it turned off by an admin when the phone is lost, which ends their sessions', async ({
    payload,
    rest,
    admin,
    author,
  }) => {
    const { person, rest: own } = await enrolledPerson(payload)
    const path = `/api/users/${person.id}/second-factor/reset`
    expect((await rest(path, { as: author, body: {} })).status).toBe(403)
    expect((await rest(path, { as: admin, body: {} })).status).toBe(200)
    expect((await (await own('/api/users/me', { as: person })).json()).user).toBeNull()
    const { docs } = await payload.find({
      collection: 'activity',
      where: { and: [{ documentId: { equals: person.id } }, { action: { equals: 'second-factor-reset' } }] },
    })
    expect(docs).toMatchObject([{ actorId: admin.id }])
  })
})

test('an admin does not turn off their own without a code', async ({ rest, admin }) => {
  expect((await rest(`/api/users/${admin.id}/second-factor/reset`, { as: admin, body: {} })).status).toBe(403)
})

test('turning it on asks for the password, ends other sessions, and draws its picture here', async ({ payload }) => {
  const person = await createUser(payload)
  const [here, elsewhere] = [restClient(payload), restClient(payload)]
  await elsewhere('/api/users/me', { as: person })
  const start = (password: string) => here('/api/users/second-factor/start', { as: person, body: { password } })
  expect((await start('not the right one')).status).toBe(403)
  const { enrolment } = enrolling.parse(await (await start(userPassword)).json())
  expect(enrolment.picture).toMatch(/^data:image\/svg\+xml;base64,/)
  expect(enrolment.address).toContain(`issuer=Career%20Explorer`)
  const confirm = (code: string) => here('/api/users/second-factor/confirm', { as: person, body: { code } })
  expect((await confirm('000000')).status).toBe(401)
  expect((await confirm(codeOf(enrolment.secret))).status).toBe(200)
  expect((await (await elsewhere('/api/users/me', { as: person })).json()).user).toBeNull()
  expect((await (await here('/api/users/me', { as: person })).json()).user).not.toBeNull()
})

test('what is stored opens nothing: the secret is sealed, recovery codes are hashes, and no API shows them', async ({
  payload,
  rest,
  admin,
}) => {
  const { person, secret, recoveryCodes } = await enrolledPerson(payload)
  const { rows } = await payload.db.pool.query(
    `select secret as stored from account_second_factors where user_id = $1
     union all select hash from account_recovery_codes where user_id = $1`,
    [person.id],
  )
  const stored = JSON.stringify(rows)
  expect(rows).toHaveLength(11)
  for (const shown of [secret, ...recoveryCodes]) expect(stored).not.toContain(shown)
  const read = await (await rest(`/api/users/${person.id}?depth=2&showHiddenFields=true`, { as: admin })).text()
  expect(read).not.toMatch(/secret|recovery|hash|salt/i)
})

test('one that was sealed under another secret of the server lets nobody in, and breaks nothing', async ({
  payload,
}) => {
  const { person, secret, rest } = await enrolledPerson(payload)
  const nobodys = Buffer.alloc(60).toString('base64url')
  await payload.db.pool.query('update account_second_factors set secret = $2 where user_id = $1', [person.id, nobodys])
  expect((await signIn(rest, person, codeOf(secret))).status).toBe(401)
})

describe('where the operator demands it of reviewers', () => {
  test('a reviewer sets it up before the first session, and an author need not', async ({ payload, rest }) => {
    env.SECOND_FACTOR = 'reviewers'
    const [reviewer, author] = [await createUser(payload, { roles: ['reviewer'] }), await createUser(payload)]
    expect((await signIn(rest, author)).status).toBe(200)

    const asked = await signIn(rest, reviewer)
    const body = await asked.json()
    expect([asked.status, body.secondFactor]).toEqual([202, 'enrol'])
    expect(hasSession(asked, body)).toBe(false)
    await expect(
      payload.login({ collection: 'users', data: { email: reviewer.email, password: userPassword } }),
    ).rejects.toThrow('incorrect')

    const { secret } = enrolling.parse(body).enrolment
    expect((await signIn(rest, reviewer, '000000')).status).toBe(401)
    const done = await signIn(rest, reviewer, codeOf(secret))
    const answer = await done.json()
    expect(hasSession(done, answer)).toBe(true)
    expect(enrolled.parse(answer).recoveryCodes).toHaveLength(10)
  })

  test('a session from before is not made longer', async ({ payload }) => {
    const person = await createUser(payload, { roles: ['reviewer'] })
    const rest = restClient(payload)
    await rest('/api/users/me', { as: person })
    env.SECOND_FACTOR = 'reviewers'
    const refreshed = await rest('/api/users/refresh-token', { as: person, method: 'POST' })
    expect(hasSession(refreshed, await refreshed.json())).toBe(false)
  })
})
