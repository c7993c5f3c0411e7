import { AuthenticationError, type Endpoint, loginOperation, type PayloadRequest } from 'payload'
import { generatePayloadCookie } from 'payload/shared'
import { z } from 'zod'

import { inTransaction } from '@/database/transaction'
import { clientAddressHeader } from '@/edge/client-address'

import { accountMails, mailTo } from './account-mails'
import { deviceCookie, deviceOf } from './device'
import { recordAccount, somebody, themselves } from './record-account'
import { inputOf, noStore, tooManyTries, WrongCode } from './refusals'
import { noteSecondFactor } from './second-factor/gate'
import { begin, confirm, isDemanded, isOn, spendCode } from './second-factor/second-factor'
import { enrolment } from './second-factor/totp'
import { endSessionOf } from './sessions'
import { claimTry, counter, type Counter, forgetTries, takeBackTry } from './throttle'
import { type Credentials, credentialsOf, isPasswordOf } from './verify-password'

const signInInput = z.object({
  email: z.string().trim().toLowerCase().max(254).default(''),
  password: z.string().max(1024).default(''),
  code: z.string().trim().max(40).optional(),
})

type Attempt = z.infer<typeof signInInput>

/** What a try counts against. The last is the address's, which one right password doesn't clear. */
function countersOf(req: PayloadRequest, email: string): [Counter, Counter, Counter] | [Counter, Counter] {
  const address = req.headers.get(clientAddressHeader) ?? 'unknown'
  const device = deviceOf(req.headers, email)
  const ofAddress = counter('address', address)
  return device
    ? [counter('device', email, device), ofAddress]
    : [counter('here', email, address), counter('anywhere', email), ofAddress]
}

/** Noted in the history when an account has been tried so often, not at every try. */
const bursts = new Set([20, 100, 1000, 10_000])

async function noteBurst(req: PayloadRequest, person: Credentials | null, tries: number[]): Promise<void> {
  const often = tries.slice(0, -1).find((count) => bursts.has(count))
  if (often === undefined) return
  const whom = person ?? { id: 'unknown', name: 'an address without an account' }
  await recordAccount(req, 'sign-in-refused', whom, { actor: somebody, reason: `${often} failed tries to sign in` })
}

/**
 * `POST /api/users/login`. What it says and how long it takes is the same whether there is such an account or not. With
 * a second factor it answers what is still missing, and there is no session before that.
 */
async function signIn(req: PayloadRequest): Promise<Response> {
  const attempt = await inputOf(req, signInInput)
  const counters = countersOf(req, attempt.email)
  const claim = await claimTry(req.payload, counters)
  if (!('tries' in claim)) return tooManyTries(claim.wait)

  const person = await credentialsOf(req.payload, attempt.email)
  const isRight = await isPasswordOf(person, attempt.password)
  if (!person || !isRight) {
    await noteBurst(req, person, claim.tries)
    throw new AuthenticationError(req.t)
  }
  await takeBackTry(req.payload, counters)
  const factor = await secondFactor(req, person, attempt.code)
  if (factor instanceof Response) return factor
  await forgetTries(req.payload, counters.slice(0, -1))
  return session(req, person, attempt, factor)
}

type Shown = { recoveryCodes?: string[]; usedRecoveryCode?: boolean }

async function secondFactor(req: PayloadRequest, person: Credentials, code?: string): Promise<Shown | Response> {
  const { roles } = await req.payload.findByID({ collection: 'users', id: person.id, req, overrideAccess: true })
  const hasOne = await isOn(req, person.id)
  if (!hasOne && !isDemanded(roles)) return {}
  if (!code) return hasOne ? missing({ secondFactor: 'code' }) : missing(await beginning(req, person))

  const ofCodes = [counter('code', person.id)]
  const claim = await claimTry(req.payload, ofCodes)
  if (!('tries' in claim)) return tooManyTries(claim.wait)
  const shown = hasOne ? await showCode(req, person, code) : await showFirstCode(req, person, code)
  await forgetTries(req.payload, ofCodes)
  noteSecondFactor(req.context, person.id)
  return shown
}

async function beginning(req: PayloadRequest, { id, email }: Credentials): Promise<object> {
  const secret = await begin(req, id)
  return { secondFactor: 'enrol', ...(secret ? { enrolment: enrolment(secret, email) } : {}) }
}

async function showCode(req: PayloadRequest, person: Credentials, code: string): Promise<Shown> {
  const used = await spendCode(req, person.id, code)
  if (!used) throw new WrongCode()
  if (used === 'recovery') await recordAccount(req, 'recovery-code-used', person, { actor: themselves(person) })
  return { usedRecoveryCode: used === 'recovery' }
}

async function showFirstCode(req: PayloadRequest, person: Credentials, code: string): Promise<Shown> {
  const recoveryCodes = await inTransaction(req, async () => {
    const codes = await confirm(req, person.id, code)
    if (!codes) throw new WrongCode()
    await recordAccount(req, 'second-factor-on', person, { actor: themselves(person) })
    await mailTo(req, person.email, accountMails.secondFactorOn())
    return codes
  })
  return { recoveryCodes }
}

/** The password is right, and something is still missing. */
const missing = (what: object) => Response.json(what, { status: 202, headers: noStore })

async function session(
  req: PayloadRequest,
  person: Credentials,
  { email, password }: Attempt,
  shown: Shown,
): Promise<Response> {
  const collection = req.payload.collections.users
  await endSessionOf(req) // whoever signs in again leaves none behind
  const { exp, token, user } = await loginOperation({ collection, data: { email, password }, depth: 0, req })
  await recordAccount(req, 'signed-in', person, { actor: themselves(person) })
  const cookie = generatePayloadCookie({
    collectionAuthConfig: collection.config.auth,
    cookiePrefix: req.payload.config.cookiePrefix,
    token: token ?? '',
  })
  const headers = new Headers(noStore)
  headers.append('Set-Cookie', String(cookie))
  headers.append('Set-Cookie', deviceCookie(person.email))
  return Response.json({ message: req.t('authentication:passed'), exp, token, user, ...shown }, { headers })
}

export const signInEndpoint: Endpoint = { path: '/login', method: 'post', handler: signIn }
