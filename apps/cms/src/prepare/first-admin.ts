import { type Environment, EnvironmentError } from '@career-explorer/environment'
import type { Payload } from 'payload'

import { faultInPassword } from '@/accounts/password-rules'

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
  const [name, email] = ['Administrator', env.ADMIN_EMAIL ?? 'admin@career-explorer.localhost']
  const password = env.ADMIN_PASSWORD ?? makePassword(env)
  const fault = faultInPassword(password, [name, email])
  if (fault) {
    const expected = 'a password that is hard to guess'
    throw new EnvironmentError([{ name: 'ADMIN_PASSWORD', expected, actual: `refused. ${fault}` }])
  }
  return payload.create({
    collection: 'users',
    data: { name, email, password, roles: ['admin'] },
    overrideAccess: true,
  })
}
