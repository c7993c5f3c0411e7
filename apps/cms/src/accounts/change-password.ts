import type { PayloadRequest, RequestContext } from 'payload'

import type { Actor } from '@/editorial/actor'

import { accountMails, mailTo } from './account-mails'
import { revokeLinks } from './links'
import { recordAccount } from './record-account'

/** Not exported: only this file can say that a person sets their own password. No request can. */
const said = Symbol('said here')
// The key has a name: Payload takes a context without named keys for an empty one and puts a new one in its place.
const key = 'accounts: sets their own password'

/** Is this change of a password made by who the password is for? */
export const setsOwnPassword = (context: RequestContext): boolean => context[key] === said

/** Sets a password. Every other session ends, every link closes, the history and the person are told. */
export async function changePassword(req: PayloadRequest, id: string, password: string, actor: Actor): Promise<void> {
  req.context[key] = said
  const person = await req.payload
    .update({ collection: 'users', id, data: { password }, req, overrideAccess: true })
    .finally(() => Reflect.deleteProperty(req.context, key))
  await revokeLinks(req, id)
  await recordAccount(req, 'password-changed', person, { actor })
  await mailTo(req, person.email, accountMails.passwordChanged())
}
