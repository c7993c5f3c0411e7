import { describe, expect } from 'vitest'
import { z } from 'zod'

import { isEditor } from '@/edge/is-editor'
import { createUser, userPassword } from '@/testing/factories/user.factory'
import { nextNumber } from '@/testing/factories/unique'
import type { RestClient } from '@/testing/rest'
import { test } from '@/testing/test'

import { claimTry, counter, paces } from './throttle'

/** Every person of these tests asks from an address of their own, unless they say where. */
const from = (address = `address-${nextNumber()}`) => ({ 'x-client-address': address })
const wrong = 'not the right password'

// A busy machine would sit the real ones out between two requests.
for (const pace of Object.values(paces)) Object.assign(pace, { firstWait: 600, longestWait: 600 })

const signIn = (rest: RestClient, email: string, password: string, headers: Record<string, string> = from()) =>
  rest('/api/users/login', { body: { email, password }, headers })

const withoutTime = async (response: Response) => ({
  status: response.status,
  body: await response.json(),
  headers: [...response.headers.keys()],
})

describe('somebody who guesses', () => {
  test('is told the same of an account that there is and of one that there isn’t', async ({ payload, rest }) => {
    const { email } = await createUser(payload)
    const known = await withoutTime(await signIn(rest, email, wrong))
    const unknown = await withoutTime(await signIn(rest, 'nobody@example.org', wrong))
    expect(known.status).toBe(401)
    expect(unknown).toEqual(known)
  })

  test('waits after some tries, whether there is the account or not', async ({ payload, rest }) => {
    const { email } = await createUser(payload)
    const statuses = async (whom: string) => {
      const address = `address-${nextNumber()}`
      for (let tries = 0; tries < 3; tries += 1) await claimTry(payload, [counter('here', whom, address)])
      const given: number[] = []
      for (let tries = 3; tries < 6; tries += 1) given.push((await signIn(rest, whom, wrong, from(address))).status)
      return given
    }
    const known = await statuses(email)
    expect(known).toEqual([401, 401, 429])
    expect(await statuses('nobody-there@example.org')).toEqual(known)
  })

  test('cannot keep the person out of a browser that they have used before', async ({ payload, rest }) => {
    const { email } = await createUser(payload)
    const first = await signIn(rest, email, userPassword)
    expect(first.status).toBe(200)
    const device = first.headers.getSetCookie().find((cookie) => cookie.startsWith('career-explorer-device='))
    expect(device).toMatch(/HttpOnly.*SameSite=Strict/)

    while ((await claimTry(payload, [counter('anywhere', email)])).wait === 0);
    expect((await signIn(rest, email, userPassword)).status).toBe(429)
    const Cookie = device?.split(';', 1)[0] ?? ''
    expect((await signIn(rest, email, userPassword, { ...from(), Cookie })).status).toBe(200)
    const forged = Cookie.replace(/\..*/, '.forged')
    expect((await signIn(rest, email, userPassword, { ...from(), Cookie: forged })).status).toBe(429)
  })

  test('goes on waiting after signing in to an account of their own', async ({ payload, rest }) => {
    const { email } = await createUser(payload)
    const headers = from()
    const here = counter('address', headers['x-client-address'])
    for (let tries = 0; tries < 39; tries += 1) await claimTry(payload, [here])
    expect((await signIn(rest, email, userPassword, headers)).status).toBe(200)
    await signIn(rest, 'victim@example.org', wrong, headers)
    expect((await signIn(rest, 'victim@example.org', wrong, headers)).status).toBe(429)
  })

  test('is noted in the history, once for many tries', async ({ payload, rest }) => {
    const person = await createUser(payload)
    for (let tries = 0; tries < 19; tries += 1) await claimTry(payload, [counter('anywhere', person.email)])
    await payload.db.pool.query('update account_throttles set next_at = now()')
    await signIn(rest, person.email, wrong)
    const { docs } = await payload.find({
      collection: 'activity',
      where: { and: [{ documentId: { equals: person.id } }, { action: { equals: 'sign-in-refused' } }] },
    })
    expect(docs).toMatchObject([{ reason: '20 failed tries to sign in', documentTitle: person.name }])
  })
})

test('a sign-in is in the history, and its cookie is for the admin alone', async ({ payload, rest }) => {
  const person = await createUser(payload)
  const response = await signIn(rest, person.email, userPassword)
  const cookie = response.headers.getSetCookie().find((one) => one.startsWith('payload-token='))
  expect(cookie).toMatch(/HttpOnly.*SameSite=Strict/)
  const { docs } = await payload.find({
    collection: 'activity',
    where: { and: [{ documentId: { equals: person.id } }, { action: { equals: 'signed-in' } }] },
  })
  expect(docs).toMatchObject([{ actorId: person.id, actorName: person.name }])
})

test('who is signed in is known to the edge by the token, and by none that somebody made up', async ({
  payload,
  rest,
}) => {
  const { email } = await createUser(payload)
  const { token } = z.object({ token: z.string() }).parse(await (await signIn(rest, email, userPassword)).json())
  expect(await isEditor({ authorization: `JWT ${token}` })).toBe(true)
  expect(await isEditor({ cookie: `theme=dark; payload-token=${token}` })).toBe(true)
  expect(await isEditor({ authorization: `JWT ${token.slice(0, -4)}aaaa` })).toBe(false)
  expect(await isEditor({})).toBe(false)
})

test('Payload’s own lock and its key are gone: strangers cannot lock anybody out', async ({ payload, rest, admin }) => {
  expect(payload.collections.users.config.auth.maxLoginAttempts).toBe(0)
  expect((await rest('/api/users/unlock', { as: admin, body: { email: admin.email } })).status).toBe(403)
})

test('a request to sign in that is none is refused', async ({ rest }) => {
  for (const body of [{}, { email: 7 }, { email: 'a@example.org', password: { $ne: '' } }, ['email']]) {
    const { status } = await rest('/api/users/login', { body, headers: from() })
    expect([400, 401]).toContain(status)
  }
})
