/**
 * Three rights instead of one: the owner migrates, the CMS reads and writes rows, the delivery API reads the public
 * documents. docs/operations.md says the same in SQL for databases where our user may make no roles.
 */
import type { Client } from 'pg'

export const cmsRole = 'career_explorer_cms'
export const deliveryRole = 'career_explorer_delivery'

const grants = [
  `grant usage on schema public to ${cmsRole}, ${deliveryRole}`,
  `grant select, insert, update, delete on all tables in schema public to ${cmsRole}`,
  `grant usage, select on all sequences in schema public to ${cmsRole}`,
  `alter default privileges in schema public grant select, insert, update, delete on tables to ${cmsRole}`,
  `alter default privileges in schema public grant usage, select on sequences to ${cmsRole}`,
  // The trigger refuses it too; and nobody but the owner writes down what was migrated.
  `revoke update, delete on activity from ${cmsRole}`,
  `revoke insert, update, delete on payload_migrations from ${cmsRole}`,
  `grant select on delivery_documents to ${deliveryRole}`,
]

/**
 * Makes the two lesser roles where this user may, and gives them their rights to what the migrations have made.
 *
 * @returns whether the roles exist now
 */
export async function grantRoles(client: Pick<Client, 'query'>): Promise<boolean> {
  const missing = await missingRoles(client)
  const { rows } = await client.query<{ may: boolean }>(
    'select rolsuper or rolcreaterole as may from pg_roles where rolname = current_user',
  )
  if (missing.length > 0 && rows[0]?.may !== true) return false
  for (const role of missing) await makeRole(client, role)
  await client.query(`grant ${cmsRole}, ${deliveryRole} to current_user`).catch(ignoreNoRight)
  for (const grant of grants) await client.query(grant)
  return true
}

async function missingRoles(client: Pick<Client, 'query'>): Promise<string[]> {
  const { rows } = await client.query<{ rolname: string }>('select rolname from pg_roles where rolname = any($1)', [
    [cmsRole, deliveryRole],
  ])
  const known = new Set(rows.map(({ rolname }) => rolname))
  return [cmsRole, deliveryRole].filter((role) => !known.has(role))
}

/** Roles belong to the whole server: another database on it may have made them in this moment. */
async function makeRole(client: Pick<Client, 'query'>, role: string): Promise<void> {
  await client.query(`create role ${role} nologin`).catch((error: unknown) => {
    const isThere = error instanceof Error && 'code' in error && (error.code === '42710' || error.code === '23505')
    if (!isThere) throw error
  })
}

/** Somebody else made the roles, and need not have let us become them. */
function ignoreNoRight(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === '42501')) throw error
}
