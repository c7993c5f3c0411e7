/** Time tells who has an account unless the work is the same. How long it takes is measured by `npm run login-timing`. */
import * as crypto from 'node:crypto'

import type { Payload } from 'payload'
import { expect, vi } from 'vitest'

import { createUser } from '@/testing/factories/user.factory'
import { nextNumber } from '@/testing/factories/unique'
import type { RestClient } from '@/testing/rest'
import { test } from '@/testing/test'

import { claimTry, counter, paces } from './throttle'

// A busy machine would sit the real one out.
Object.assign(paces.here, { firstWait: 600, longestWait: 600 })

const nobody = () => `nobody-${nextNumber()}@example.org`

vi.mock('node:crypto', async (original) => {
  const real = await original<typeof crypto>()
  return { ...real, pbkdf2: vi.fn<typeof real.pbkdf2>(real.pbkdf2) }
})

/** What a wrong password costs: every statement, and every hash with its rounds and length. */
async function workOf(payload: Payload, rest: RestClient, email: string, before = 0) {
  const address = `address-${nextNumber()}`
  for (let tries = 0; tries < before; tries += 1) await claimTry(payload, [counter('here', email, address)])
  const client = await payload.db.pool.connect()
  client.release()
  const queries = vi.spyOn(Object.getPrototypeOf(client), 'query')
  vi.mocked(crypto.pbkdf2).mockClear()
  const body = { email, password: 'not the right password' }
  const { status } = await rest('/api/users/login', { body, headers: { 'x-client-address': address } })
  const statements = queries.mock.calls.map(([statement]) => statement)
  queries.mockRestore()
  return {
    status,
    statements,
    hashes: vi.mocked(crypto.pbkdf2).mock.calls.map(([, , rounds, length, digest]) => [rounds, length, digest]),
  }
}

test('a wrong password costs the same for an account that there is and for none', async ({ payload, rest }) => {
  const { email } = await createUser(payload)
  const known = await workOf(payload, rest, email)
  expect(known.status).toBe(401)
  expect(known.hashes).toHaveLength(1)
  expect(known.statements.length).toBeGreaterThan(3)
  expect(await workOf(payload, rest, nobody())).toEqual(known)
})

test('so does a try too many', async ({ payload, rest }) => {
  const { email } = await createUser(payload)
  const known = await workOf(payload, rest, email, paces.here.free)
  expect(known.status).toBe(429)
  expect(known.hashes).toEqual([])
  const unknown = await workOf(payload, rest, nobody(), paces.here.free)
  // Which counter is asked first goes by the hash of its name.
  const kinds = ({ statements, ...work }: typeof known) => ({ ...work, statements: new Set(statements) })
  expect(kinds(unknown)).toEqual(kinds(known))
})
