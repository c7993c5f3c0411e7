/** Forgotten passwords and invitations: both end with a person setting a password that nobody else has seen. */
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { inTransaction } from '@/database/transaction'
import { clientAddressHeader } from '@/edge/client-address'

import { accountMails, mailTo } from './account-mails'
import { deviceCookie } from './device'
import { findLink, makeLink, takeLink } from './links'
import { faultInPassword } from './password-rules'
import { themselves } from './record-account'
import { changePassword } from './change-password'
import { inputOf, NotAllowed, noStore, tooManyTries, Unusable } from './refusals'
import { claimTry, counter } from './throttle'
import { credentialsOf } from './verify-password'

const email = z.string().trim().toLowerCase().max(254).default('')
const token = z.string().max(100).default('')

/** `POST /api/users/forgot-password`. Answers before it looks, so that the answer tells nothing. */
async function forgotten(req: PayloadRequest): Promise<Response> {
  const input = await inputOf(req, z.object({ email }))
  const address = req.headers.get(clientAddressHeader) ?? 'unknown'
  const claim = await claimTry(req.payload, [counter('mail', input.email), counter('address', address)])
  if (!('tries' in claim)) return tooManyTries(claim.wait)
  setImmediate(() => {
    mailLink(req, input.email).catch((err: unknown) =>
      req.payload.logger.error({ err, msg: 'The mail with the link for a new password was not written.' }),
    )
  })
  return Response.json({ message: req.t('general:success') }, { headers: noStore })
}

async function mailLink(req: PayloadRequest, to: string): Promise<void> {
  const person = await credentialsOf(req.payload, to)
  if (!person) return
  await inTransaction(req, async () => {
    await mailTo(req, person.email, accountMails.reset(await makeLink(req, person.id, 'reset')))
  })
}

const gone = () => new NotAllowed('This link has been used or is too old. Ask for a new one.')

/** `POST /api/users/link`: whose link it is, for the page that asks for the password. */
async function show(req: PayloadRequest): Promise<Response> {
  const input = await inputOf(req, z.object({ token }))
  const link = await findLink(req, input.token)
  if (!link) throw gone()
  return Response.json({ name: link.name, email: link.email, purpose: link.purpose }, { headers: noStore })
}

/** `POST /api/users/reset-password`. Sets the password and signs nobody in: that asks for the second factor too. */
async function reset(req: PayloadRequest): Promise<Response> {
  const input = await inputOf(req, z.object({ token, password: z.string().max(1024).default('') }))
  const link = await inTransaction(req, async () => {
    const taken = await takeLink(req, input.token)
    if (!taken) throw gone()
    const fault = faultInPassword(input.password, [taken.name, taken.email])
    if (fault) throw new Unusable(fault)
    await changePassword(req, taken.userId, input.password, themselves({ id: taken.userId, name: taken.name }))
    return taken
  })
  const headers = { ...noStore, 'Set-Cookie': deviceCookie(link.email) }
  return Response.json({ message: req.t('authentication:passwordResetSuccessfully') }, { headers })
}

export const linkEndpoints: Endpoint[] = [
  { path: '/forgot-password', method: 'post', handler: forgotten },
  { path: '/link', method: 'post', handler: show },
  { path: '/reset-password', method: 'post', handler: reset },
]
