import { roles } from '@career-explorer/types'
import type { Access, CollectionConfig, FieldAccess } from 'payload'

import { admins, type CompleteAccess, isAdmin, nobody } from '@/access/rules'
import { linkEndpoints } from '@/accounts/links.endpoints'
import { ownAccountEndpoints } from '@/accounts/own-account.endpoints'
import { peopleEndpoints } from '@/accounts/people.endpoints'
import { demandSecondFactor, demandSecondFactorOnRefresh } from '@/accounts/second-factor/gate'
import { signInEndpoint } from '@/accounts/sign-in.endpoint'
import { env } from '@/env'
import { choicesField } from '@/fields/choice.field'
import { longestLine } from '@/fields/limits'

import { keepAnAdmin, keepAnAdminOnDelete } from './last-admin'
import { validatePassword } from './password'
import { endSessionsOnOtherRoles, forgetAccount } from './user.hooks'

const oneselfOrAdmins: Access = ({ req }) => isAdmin(req.user) || (req.user ? { id: { equals: req.user.id } } : false)
const adminsOnly: FieldAccess = ({ req }) => isAdmin(req.user)

/** People who write, review and run the guide. Students have no account. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Person', plural: 'People' },
  auth: {
    tokenExpiration: 60 * 60 * 8,
    // Payload would lock the account, and so would any stranger; accounts/throttle.ts slows guessing down instead.
    maxLoginAttempts: 0,
    cookies: { sameSite: 'Strict', secure: env.CMS_URL.startsWith('https:') },
  },
  endpoints: [signInEndpoint, ...linkEndpoints, ...ownAccountEndpoints, ...peopleEndpoints],
  access: {
    // People are invited, so that nobody knows somebody else's password.
    create: nobody,
    read: oneselfOrAdmins,
    update: oneselfOrAdmins,
    delete: admins,
    readVersions: nobody,
    unlock: nobody,
  } satisfies CompleteAccess,
  admin: {
    useAsTitle: 'name',
    group: 'System',
    defaultColumns: ['name', 'email', 'roles'],
    components: { beforeListTable: ['/accounts/screens/invite-button#InviteButton'] },
    description:
      'Authors write, reviewers check and publish, admins look after people and settings. One person may be several.',
  },
  hooks: {
    beforeValidate: [validatePassword],
    beforeChange: [keepAnAdmin],
    beforeDelete: [keepAnAdminOnDelete],
    beforeLogin: [demandSecondFactor],
    refresh: [demandSecondFactorOnRefresh],
    afterChange: [endSessionsOnOtherRoles],
    afterDelete: [forgetAccount],
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: longestLine },
    {
      ...choicesField('roles', roles, { required: true, defaultValue: ['author'] }),
      saveToJWT: false,
      access: { create: adminsOnly, update: adminsOnly },
    },
    { name: 'account', type: 'ui', admin: { components: { Field: '/accounts/screens/account-panel#AccountPanel' } } },
  ],
}
