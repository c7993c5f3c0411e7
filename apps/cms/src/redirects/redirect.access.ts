import { admins, type CompleteAccess, nobody, staff } from '@/access/rules'

/** Written when a published page's address changes, never by hand; an admin may remove one. */
export const redirectAccess: CompleteAccess = {
  create: nobody,
  read: staff,
  update: nobody,
  delete: admins,
  readVersions: nobody,
  unlock: nobody,
}
