/** What admins do with other people's accounts. Nobody ever sets a password for somebody else. */
import { sql } from '@payloadcms/db-postgres'
import { newSecret } from '@career-explorer/environment/secrets'
import { roles } from '@career-explorer/types'
import type { User } from '@career-explorer/types/payload'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { isAdmin } from '@/access/rules'
import { connectionOf, inTransaction } from '@/database/transaction'

import { accountMails, mailTo } from './account-mails'
import { makeLink, openInvite, revokeLinks } from './links'
import { meOf } from './own-account.endpoints'
import { recordAccount } from './record-account'
import { inputOf, NotAllowed, noStore, Unusable } from './refusals'
import { recoveryCodesLeft } from './second-factor/recovery-codes'
import { isDemanded, isOn, turnOff } from './second-factor/second-factor'
import { endSessions } from './sessions'

function adminOf(req: PayloadRequest) {
  const me = meOf(req)
  if (!isAdmin(me)) throw new NotAllowed('Only admins look after people.')
  return me
}

async function personOf(req: PayloadRequest): Promise<User> {
  const id = z.uuid().safeParse(req.routeParams?.id)
  const person = id.success
    ? await req.payload.findByID({ collection: 'users', id: id.data, disableErrors: true, req, overrideAccess: true })
    : null
  if (!person) throw new NotAllowed('There is no such person.')
  return person
}

/** Has the person ever set a password? */
async function hasJoined(req: PayloadRequest, id: string): Promise<boolean> {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute(sql`select hash is not null as joined from users where id = ${id}`)
  return rows[0]?.joined === true
}

const invitation = z.object({
  name: z.string().trim().min(1, 'A person has a name.').max(200),
  email: z.email('This is not an e-mail address.').max(254).toLowerCase(),
  roles: z.array(z.enum(roles)).min(1, 'A person has at least one role.'),
})

/** `POST /api/users/invite`: an account without a password, and the link to set one in the person's mail. */
async function invite(req: PayloadRequest): Promise<Response> {
  const me = adminOf(req)
  const data = await inputOf(req, invitation)
  const known = await req.payload.count({ collection: 'users', where: { email: { equals: data.email } }, req })
  if (known.totalDocs > 0) throw new Unusable('There is an account with this e-mail address already.')
  const doc = await inTransaction(req, async () => {
    const person = await req.payload.create({
      collection: 'users',
      data: { ...data, password: newSecret() },
      req,
      overrideAccess: true,
    })
    const connection = await connectionOf(req)
    await connection.execute(sql`update users set hash = null, salt = null where id = ${person.id}`)
    await mailTo(req, person.email, accountMails.invite(await makeLink(req, person.id, 'invite'), me.name))
    await recordAccount(req, 'invited', person, { reason: data.roles.join(', ') })
    return person
  })
  return Response.json({ doc: { id: doc.id, name: doc.name, email: doc.email, roles: doc.roles } }, { status: 201 })
}

/** `POST /api/users/:id/send-link`: the invitation once more, or a link for a new password. */
async function sendLink(req: PayloadRequest): Promise<Response> {
  const me = adminOf(req)
  const person = await personOf(req)
  const joined = await hasJoined(req, person.id)
  await inTransaction(req, async () => {
    const link = await makeLink(req, person.id, joined ? 'reset' : 'invite')
    await mailTo(req, person.email, joined ? accountMails.reset(link) : accountMails.invite(link, me.name))
    await recordAccount(req, joined ? 'link-sent' : 'invited', person)
  })
  return Response.json({ ok: true }, { headers: noStore })
}

/** `POST /api/users/:id/revoke-links`: what was mailed no longer opens. */
async function revoke(req: PayloadRequest): Promise<Response> {
  adminOf(req)
  const person = await personOf(req)
  await inTransaction(req, async () => {
    await revokeLinks(req, person.id)
    await recordAccount(req, 'invite-revoked', person)
  })
  return Response.json({ ok: true }, { headers: noStore })
}

/** `POST /api/users/:id/second-factor/reset`: for somebody who has lost phone and recovery codes. */
async function resetSecondFactor(req: PayloadRequest): Promise<Response> {
  const me = adminOf(req)
  const person = await personOf(req)
  if (person.id === me.id) throw new NotAllowed('Turn your own second factor off with a code, or ask another admin.')
  await inTransaction(req, async () => {
    await turnOff(req, person.id)
    await endSessions(req, person.id)
    await recordAccount(req, 'second-factor-reset', person)
    await mailTo(req, person.email, accountMails.secondFactorOff(me.name))
  })
  return Response.json({ ok: true }, { headers: noStore })
}

/** `GET /api/users/:id/account`: how an account stands, for oneself and for admins. */
async function standing(req: PayloadRequest): Promise<Response> {
  const me = meOf(req)
  if (me.id !== req.routeParams?.id) adminOf(req)
  const person = await personOf(req)
  return Response.json(
    {
      isMine: me.id === person.id,
      hasJoined: await hasJoined(req, person.id),
      inviteUntil: await openInvite(req, person.id),
      secondFactor: {
        isOn: await isOn(req, person.id),
        isDemanded: isDemanded(person.roles),
        recoveryCodes: await recoveryCodesLeft(req, person.id),
      },
    },
    { headers: noStore },
  )
}

export const peopleEndpoints: Endpoint[] = [
  { path: '/invite', method: 'post', handler: invite },
  { path: '/:id/send-link', method: 'post', handler: sendLink },
  { path: '/:id/revoke-links', method: 'post', handler: revoke },
  { path: '/:id/second-factor/reset', method: 'post', handler: resetSecondFactor },
  { path: '/:id/account', method: 'get', handler: standing },
]
