import { join } from 'node:path'

import type { Environment } from '@career-explorer/environment'
import { keptSecret } from '@career-explorer/environment/secrets'
import { existsSync } from 'node:fs'
import type { Payload } from 'payload'

/** `passwordFile`: holds a password that was made for them and that nobody has been shown yet. */
export type FirstAdmin = { email: string; passwordFile: string | null }

const passwordFileName = 'first-admin-password'

/**
 * The admin who has been here longest, or a first one where nobody is.
 *
 * A made password waits in a file until it has been shown: a start that fails halfway must not lose it.
 */
export async function findOrMakeAdmin(payload: Payload, env: Environment): Promise<FirstAdmin> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { roles: { in: ['admin'] } },
    sort: 'createdAt',
    limit: 1,
    overrideAccess: true,
  })
  const passwordFile = join(env.DATA_DIR, passwordFileName)
  const notShownYet = () => (existsSync(passwordFile) ? passwordFile : null)
  if (docs[0]) return { email: docs[0].email, passwordFile: notShownYet() }

  const { email } = await payload.create({
    collection: 'users',
    data: {
      name: 'Administrator',
      email: env.ADMIN_EMAIL ?? 'admin@career-explorer.localhost',
      password: env.ADMIN_PASSWORD ?? keptSecret(env.DATA_DIR, passwordFileName),
      roles: ['admin'],
    },
    overrideAccess: true,
  })
  return { email, passwordFile: notShownYet() }
}
