import type { Environment } from '@career-explorer/environment'
import type { Payload } from 'payload'

import { type FirstAdmin, makePassword, passwordNotShown } from './first-admin-password'

/** The admin who has been here longest, or a first one where nobody is. */
export async function findOrMakeAdmin(payload: Payload, env: Environment): Promise<FirstAdmin> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { roles: { in: ['admin'] } },
    sort: 'createdAt',
    limit: 1,
    overrideAccess: true,
  })
  const { email } = docs[0] ?? (await makeAdmin(payload, env))
  return { email, passwordFile: passwordNotShown(env) }
}

function makeAdmin(payload: Payload, env: Environment) {
  return payload.create({
    collection: 'users',
    data: {
      name: 'Administrator',
      email: env.ADMIN_EMAIL ?? 'admin@career-explorer.localhost',
      password: env.ADMIN_PASSWORD ?? makePassword(env),
      roles: ['admin'],
    },
    overrideAccess: true,
  })
}
