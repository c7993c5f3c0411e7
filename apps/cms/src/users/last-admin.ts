import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'

import { lockInTransaction } from '@/database/transaction'

const refusal = 'This is the last admin. Make somebody else an admin first.'

/** Counted one after the other: two admins who demote each other at once must not both be right. */
async function otherAdmins(req: PayloadRequest, id: string | number): Promise<number> {
  await lockInTransaction(req, 'admins')
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { and: [{ roles: { in: ['admin'] } }, { id: { not_equals: id } }] },
    req,
    overrideAccess: true,
  })
  return totalDocs
}

/** The last admin keeps the role: without one nobody could let anybody in. */
export const keepAnAdmin: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const wasAdmin = operation === 'update' && originalDoc?.roles?.includes('admin')
  const staysAdmin = data.roles === undefined || data.roles?.includes('admin') === true
  if (wasAdmin && !staysAdmin && (await otherAdmins(req, originalDoc.id)) === 0)
    throw new APIError(refusal, 403, null, true)
  return data
}

export const keepAnAdminOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const person = await req.payload.findByID({ collection: 'users', id, req, overrideAccess: true })
  if (person.roles.includes('admin') && (await otherAdmins(req, id)) === 0) throw new APIError(refusal, 403, null, true)
}
