import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

import type { Environment } from '@career-explorer/environment'
import { type Client, DatabaseError as ServerError } from 'pg'

import { type FirstAdmin, passwordNotShown } from './first-admin-password'

/**
 * The first admin of a database where nothing is left to prepare, else null. Asked in plain SQL, since a second start
 * should take seconds and loading the CMS for it would not.
 */
export async function findPreparedAdmin(client: Client, env: Environment): Promise<FirstAdmin | null> {
  try {
    if (!(await isMigrated(client)) || !(await hasContent(client))) return null
    const { rows } = await client.query<{ email: string }>(
      `select email from users join users_roles on users_roles.parent_id = users.id
        where users_roles.value = 'admin' order by users.created_at limit 1`,
    )
    return rows[0] ? { email: rows[0].email, passwordFile: passwordNotShown(env) } : null
  } catch (error) {
    if (error instanceof ServerError) return null // a table is missing: all is still to be done
    throw error
  }
}

async function isMigrated(client: Client): Promise<boolean> {
  const folder = fileURLToPath(new URL('../database/migrations/', import.meta.url))
  const known = (await readdir(folder)).filter((name) => /^\d.*\.ts$/.test(name)).map((name) => name.slice(0, -3))
  const { rows } = await client.query<{ name: string }>('select name from payload_migrations')
  const applied = new Set(rows.map(({ name }) => name))
  return known.every((name) => applied.has(name))
}

async function hasContent(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>(
    'select exists (select from careers) or exists (select from stages) as found',
  )
  return rows[0]?.found === true
}
