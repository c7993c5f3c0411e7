import type { User } from '@career-explorer/types/payload'
import { type CollectionAfterChangeHook, type CollectionAfterDeleteHook, NotFound } from 'payload'

import { revokeLinks } from '@/accounts/links'
import { recordAccount } from '@/accounts/record-account'
import { turnOff } from '@/accounts/second-factor/second-factor'
import { endSessions } from '@/accounts/sessions'

const rolesOf = ({ roles = [] }: Partial<User>) => roles.toSorted().join(', ')

/** Other roles are another job: whoever has them signs in again, and the history says who gave them. */
export const endSessionsOnOtherRoles: CollectionAfterChangeHook<User> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation === 'create') {
    await recordAccount(req, 'account-made', doc, { reason: rolesOf(doc) })
  } else if (rolesOf(doc) !== rolesOf(previousDoc)) {
    await endSessions(req, doc.id)
    await recordAccount(req, 'roles-changed', doc, { reason: `${rolesOf(previousDoc)} → ${rolesOf(doc)}` })
  }
  return doc
}

/** Nothing of an account stays but its lines in the history. */
export const forgetAccount: CollectionAfterDeleteHook<User> = async ({ doc, req }) => {
  // Somebody else was faster, and Payload goes on with nothing.
  if (!doc?.id) throw new NotFound(req.t)
  await turnOff(req, doc.id)
  await revokeLinks(req, doc.id)
  await recordAccount(req, 'account-deleted', doc)
  return doc
}
