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
import { claimTry, counter, forgetTries } from './throttle'
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

/** Does the work when the person shows again who they are; whoever sits at an open screen may be somebody else. */
async function again(
  req: PayloadRequest,
  kind: 'code' | 'here',
  isRight: () => Promise<boolean>,
  refusal: () => Error,
  work: () => Promise<Response>,
): Promise<Response> {
  const counters = [kind === 'code' ? counter('code', meOf(req).id) : counter('here', meOf(req).id, 'own account')]
  const claim = await claimTry(req.payload, counters)
  if (!('tries' in claim)) return tooManyTries(claim.wait)
  if (!(await isRight())) throw refusal()
  await forgetTries(req.payload, counters)
  return work()
}

const isMine = async (req: PayloadRequest, password: string) =>
  isPasswordOf(await credentialsOf(req.payload, meOf(req).email), password)

const wrongPassword = () => new NotAllowed('This is not your present password.')

async function setPassword(req: PayloadRequest): Promise<Response> {
  const me = meOf(req)
  const input = await inputOf(req, z.object({ current: secret, password: secret }))
  const actor = actorOf(req)
  if (!actor) throw wrongPassword()
  return again(
    req,
    'here',
    () => isMine(req, input.current),
    wrongPassword,
    async () => {
      const fault = faultInPassword(input.password, [me.name, me.email])
      if (fault) throw new Unusable(fault)
      await inTransaction(req, () => changePassword(req, me.id, input.password, actor))
      return Response.json({ ok: true }, { headers: noStore })
    },
  )
}

async function start(req: PayloadRequest): Promise<Response> {
  const me = meOf(req)
  const { password } = await inputOf(req, withPassword)
  return again(
    req,
    'here',
    () => isMine(req, password),
    wrongPassword,
    async () => {
      const made = await begin(req, me.id)
      if (!made) throw new NotAllowed('Your second factor is on. Turn it off before you set up another.')
      return Response.json({ enrolment: enrolment(made, me.email) }, { headers: noStore })
    },
  )
}

async function turnOn(req: PayloadRequest): Promise<Response> {
  const me = meOf(req)
  const { code } = await inputOf(req, withCode)
  const ofCodes = [counter('code', me.id)]
  const claim = await claimTry(req.payload, ofCodes)
  if (!('tries' in claim)) return tooManyTries(claim.wait)
  const recoveryCodes = await inTransaction(req, async () => {
    const codes = await confirm(req, me.id, code)
    if (!codes) throw new WrongCode()
    await endSessions(req, me.id, sessionOf(me))
    await recordAccount(req, 'second-factor-on', me)
    await mailTo(req, me.email, accountMails.secondFactorOn())
    return codes
  })
  await forgetTries(req.payload, ofCodes)
  return Response.json({ recoveryCodes }, { headers: noStore })
}

async function off(req: PayloadRequest): Promise<Response> {
  const me = meOf(req)
  if (isDemanded(me.roles)) throw new NotAllowed('People with your roles sign in with a second factor.')
  const { code } = await inputOf(req, withCode)
  return again(
    req,
    'code',
    async () => (await spendCode(req, me.id, code)) !== null,
    () => new WrongCode(),
    async () => {
      await inTransaction(req, async () => {
        await turnOff(req, me.id)
        await recordAccount(req, 'second-factor-off', me)
        await mailTo(req, me.email, accountMails.secondFactorOff(null))
      })
      return Response.json({ ok: true }, { headers: noStore })
    },
  )
}

async function newRecoveryCodes(req: PayloadRequest): Promise<Response> {
  const me = meOf(req)
  const { code } = await inputOf(req, withCode)
  return again(
    req,
    'code',
    async () => (await spendCode(req, me.id, code)) !== null,
    () => new WrongCode(),
    async () => {
      const recoveryCodes = await inTransaction(req, async () => {
        await recordAccount(req, 'recovery-codes-made', me)
        return makeRecoveryCodes(req, me.id)
      })
      return Response.json({ recoveryCodes }, { headers: noStore })
    },
  )
}

export const ownAccountEndpoints: Endpoint[] = [
  { path: '/password', method: 'post', handler: setPassword },
  { path: '/second-factor/start', method: 'post', handler: start },
  { path: '/second-factor/confirm', method: 'post', handler: turnOn },
  { path: '/second-factor/off', method: 'post', handler: off },
  { path: '/second-factor/recovery-codes', method: 'post', handler: newRecoveryCodes },
]
