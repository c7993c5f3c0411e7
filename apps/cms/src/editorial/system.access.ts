import { type CompleteAccess, nobody, staff } from '@/access/rules'

/** Rows that the workflow writes: nobody else does, and staff read them unless told. */
export const systemAccess = (read: CompleteAccess['read'] = staff): CompleteAccess => ({
  create: nobody,
  read,
  update: nobody,
  delete: nobody,
  readVersions: nobody,
  unlock: nobody,
})
