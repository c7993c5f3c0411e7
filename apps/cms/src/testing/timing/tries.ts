/** Tries with an e-mail that has an account and with ones that have none, each timed as a stranger would time it. */
import type { Payload } from 'payload'

import { claimTry, counter, paces } from '@/accounts/throttle'
import { createUser } from '@/testing/factories/user.factory'
import type { RestClient } from '@/testing/rest'

import { toldApart } from './told-apart'

/** What a stranger may ask about an e-mail. */
const questions = {
  'a wrong password': {
    path: '/api/users/login',
    status: 401,
    body: { password: 'not the right password' },
    before: 0,
  },
  'a try too many': {
    path: '/api/users/login',
    status: 429,
    body: { password: 'not the right password' },
    before: paces.here.free,
  },
  'a forgotten password': { path: '/api/users/forgot-password', status: 200, body: {}, before: 0 },
}

export type Question = keyof typeof questions
export const everyQuestion: Question[] = ['a wrong password', 'a try too many', 'a forgotten password']

export type Timing = { question: Question; tries: number; known: number; unknown: number; toldApart: number }

const address = '192.0.2.1'

type Whom = 'known' | 'unknown'

/** Asks in random order, half of the tries about somebody and half about nobody. */
export async function timeTries(
  payload: Payload,
  rest: RestClient,
  question: Question,
  tries: number,
): Promise<Timing> {
  const { path, status, body, before } = questions[question]
  const { email } = await createUser(payload)
  const [name = '', host = ''] = email.split('@')
  // As long as the address that has an account, so that only the account makes a difference.
  const nobody = (index: number) => `x${String(index).padStart(name.length - 1, '0')}@${host}`

  async function time(whom: Whom, index: number): Promise<number> {
    const asked = whom === 'known' ? email : nobody(index)
    await payload.db.pool.query('delete from account_throttles')
    for (let made = 0; made < before; made += 1) await claimTry(payload, [counter('here', asked, address)])
    await payload.db.pool.query(`update account_throttles set next_at = next_at + interval '1 hour'`) // longer than a try
    const begun = performance.now()
    const answer = await rest(path, { body: { ...body, email: asked }, headers: { 'x-client-address': address } })
    await answer.text()
    const took = performance.now() - begun
    if (answer.status !== status) throw new Error(`${question}: ${path} answered ${answer.status} instead of ${status}`)
    return took
  }

  const times: Record<Whom, number[]> = { known: [], unknown: [] }
  for (const whom of ['known', 'unknown'] as const) await time(whom, 0) // the first of each also loads code
  for (const [index, whom] of inRandomOrder(tries).entries()) times[whom].push(await time(whom, index + 1))
  return {
    question,
    tries,
    known: median(times.known),
    unknown: median(times.unknown),
    toldApart: toldApart(times.known, times.unknown),
  }
}

function inRandomOrder(tries: number): Whom[] {
  return Array.from({ length: tries }, (_, index) => ({ at: Math.random(), isKnown: index % 2 === 0 }))
    .toSorted((left, right) => left.at - right.at)
    .map(({ isKnown }) => (isKnown ? 'known' : 'unknown'))
}

const median = (times: number[]) => times.toSorted((left, right) => left - right)[Math.floor(times.length / 2)] ?? NaN
