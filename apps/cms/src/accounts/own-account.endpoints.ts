/** What people do with their own account: password and second factor. */
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { inTransaction } from '@/database/transaction'
import { actorOf } from '@/editorial/actor'

import { accountMails, mailTo } from './account-mails'
import { changePassword } from './change-password'
import { faultInPassword } from './password-rules'
import { recordAccount } from './record-account'
import { inputOf, NotAllowed, noStore, tooManyTries, Unusable, WrongCode } from './refusals'
import { makeRecoveryCodes } from './second-factor/recovery-codes'
import { begin, confirm, isDemanded, spendCode, turnOff } from './second-factor/second-factor'
import { enrolment } from './second-factor/totp'
import { endSessions, sessionOf } from './sessions'
import { claimTry, type Counter, counter, forgetTries } from './throttle'
import { credentialsOf, isPasswordOf } from './verify-password'

type Me = NonNullable<PayloadRequest['user']>

/** The person who is signed in. */
export function meOf(req: PayloadRequest): Me {
  if (req.user?.collection !== 'users') throw new APIError('Please sign in.', 401, null, true)
  return req.user
}

const secret = z.string().max(1024).default('')
const withPassword = z.object({ password: secret })
const withCode = z.object({ code: z.string().trim().max(40).default('') })

/** How somebody shows again who they are, and who counts the tries at it. */
type Proof = {
  counters: Counter[]
  isGiven: () => Promise<boolean>
  refusal: () => Error
}

const byPassword = (req: PayloadRequest, password: string): Proof => ({
  counters: [counter('here', meOf(req).id, 'own account')],
  isGiven: async () => isPasswordOf(await credentialsOf(req.payload, meOf(req).email), password),
  refusal: () => new NotAllowed('This is not your present password.'),
})

const byCode = (req: PayloadRequest, code: string): Proof => ({
  counters: [counter('code', meOf(req).id)],
  isGiven: async () => (await spendCode(req, meOf(req).id, code)) !== null,
  refusal: () => new WrongCode(),
})

/** Does the work when the person shows again who they are; whoever sits at an open screen may be somebody else. */
async function again(
  req: PayloadRequest,
  { counters, isGiven, refusal }: Proof,
  work: () => Promise<Response>,
): Promise<Response> {
  const claim = await claimTry(req.payload, counters)
  if (!('tries' in claim)) return tooManyTries(claim.wait)
  if (!(await isGiven())) throw refusal()
  await forgetTries(req.payload, counters)
  return work()
}

const answer = (body: object) => Response.json(body, { headers: noStore })

async function setPassword(req: PayloadRequest): Promise<Response> {
  const me = meOf(req)
  const input = await inputOf(req, z.object({ current: secret, password: secret }))
  const mine = byPassword(req, input.current)
  const actor = actorOf(req)
  if (!actor) throw mine.refusal()
  return again(req, mine, async () => {
    const fault = faultInPassword(input.password, [me.name, me.email])
    if (fault) throw new Unusable(fault)
    await inTransaction(req, () => changePassword(req, me.id, input.password, actor))
    return answer({ ok: true })
  })
}

async function start(req: PayloadRequest): Promise<Response> {
  const me = meOf(req)
  const { password } = await inputOf(req, withPassword)
  return again(req, byPassword(req, password), async () => {
    const made = await begin(req, me.id)
    if (!made) throw new NotAllowed('Your second factor is on. Turn it off before you set up another.')
    return answer({ enrolment: enrolment(made, me.email) })
  })
}

async function turnOn(req: PayloadRequest): Promise<Response> {
  const me = meOf(req)
  const { code } = await inputOf(req, withCode)
  const { counters, refusal } = byCode(req, code)
  const claim = await claimTry(req.payload, counters)
  if (!('tries' in claim)) return tooManyTries(claim.wait)
  const recoveryCodes = await inTransaction(req, async () => {
    const codes = await confirm(req, me.id, code)
    if (!codes) throw refusal()
    await endSessions(req, me.id, sessionOf(me))
    await recordAccount(req, 'second-factor-on', me)
    await mailTo(req, me.email, accountMails.secondFactorOn())
    return codes
  })
  await forgetTries(req.payload, counters)
  return answer({ recoveryCodes })
}

async function off(req: PayloadRequest): Promise<Response> {
  const me = meOf(req)
  if (isDemanded(me.roles)) throw new NotAllowed('People with your roles sign in with a second factor.')
  const { code } = await inputOf(req, withCode)
  return again(req, byCode(req, code), async () => {
    await inTransaction(req, async () => {
      await turnOff(req, me.id)
      await recordAccount(req, 'second-factor-off', me)
      await mailTo(req, me.email, accountMails.secondFactorOff(null))
    })
    return answer({ ok: true })
  })
}

async function newRecoveryCodes(req: PayloadRequest): Promise<Response> {
  const me = meOf(req)
  const { code } = await inputOf(req, withCode)
  return again(req, byCode(req, code), async () => {
    const recoveryCodes = await inTransaction(req, async () => {
      await recordAccount(req, 'recovery-codes-made', me)
      return makeRecoveryCodes(req, me.id)
    })
    return answer({ recoveryCodes })
  })
}

export const ownAccountEndpoints: Endpoint[] = [
  { path: '/password', method: 'post', handler: setPassword },
  { path: '/second-factor/start', method: 'post', handler: start },
  { path: '/second-factor/confirm', method: 'post', handler: turnOn },
  { path: '/second-factor/off', method: 'post', handler: off },
  { path: '/second-factor/recovery-codes', method: 'post', handler: newRecoveryCodes },
]
