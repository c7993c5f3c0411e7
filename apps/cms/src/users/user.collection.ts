import { roles } from '@career-explorer/types'
import type { Access, CollectionConfig, FieldAccess } from 'payload'

import { admins, type CompleteAccess, isAdmin, nobody } from '@/access/rules'
import { choicesField } from '@/fields/choice.field'
import { longestLine } from '@/fields/limits'

import { keepAnAdmin, keepAnAdminOnDelete } from './last-admin'
import { validatePassword } from './password'

const oneselfOrAdmins: Access = ({ req }) => isAdmin(req.user) || (req.user ? { id: { equals: req.user.id } } : false)
const adminsOnly: FieldAccess = ({ req }) => isAdmin(req.user)

/** People who write, review and run the guide. Students have no account. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Person', plural: 'People' },
  auth: {
    tokenExpiration: 60 * 60 * 8,
    maxLoginAttempts: 10,
    lockTime: 10 * 60 * 1000,
    cookies: { sameSite: 'Strict' },
  },
  access: {
    create: admins,
    read: oneselfOrAdmins,
    update: oneselfOrAdmins,
    delete: admins,
    readVersions: nobody,
    unlock: admins,
  } satisfies CompleteAccess,
  admin: {
    useAsTitle: 'name',
    group: 'System',
    defaultColumns: ['name', 'email', 'roles'],
    description:
      'Authors write, reviewers check and publish, admins look after people and settings. One person may be several.',
  },
  hooks: {
    beforeValidate: [validatePassword],
    beforeChange: [keepAnAdmin],
    beforeDelete: [keepAnAdminOnDelete],
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: longestLine },
    {
      ...choicesField('roles', roles, { required: true, defaultValue: ['author'] }),
      saveToJWT: false,
      access: { create: adminsOnly, update: adminsOnly },
    },
  ],
}
