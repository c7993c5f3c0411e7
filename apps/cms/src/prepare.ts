/**
 * Before the CMS serves: migrate, make the first admin, load the content that ships into an empty database.
 *
 * `npm start` runs it as a child and listens to its messages; by hand it prints the same.
 */
import config from '@payload-config'
import { getPayload } from 'payload'

import { withConnection } from '@/database/connection'
import { DatabaseError } from '@/database/database-error'
import { migrate } from '@/database/migrate'
import { env } from '@/env'
import { loadFirstContent } from '@/prepare/first-content'
import { findOrMakeAdmin, type FirstAdmin } from '@/prepare/first-admin'

/** Any number, the same on every machine that shares this database. */
const prepareLock = 4_173_003

export type PrepareMessage = { note: string } | { admin: FirstAdmin }

function tell(message: PrepareMessage): void {
  if (process.send) process.send(message)
  else console.log(JSON.stringify(message))
}

try {
  // One at a time: several machines may start on one database.
  await withConnection(env.DATABASE_URL, async (client) => {
    await client.query('select pg_advisory_lock($1)', [prepareLock])
    const payload = await getPayload({ config, disableOnInit: true })
    tell({ note: 'migrating' })
    await migrate(payload)
    tell({ admin: await findOrMakeAdmin(payload, env) })
    await loadFirstContent(payload, (note) => tell({ note }))
  })
  process.exit(0) // with the connection that Payload keeps for itself
} catch (error) {
  console.error(error instanceof DatabaseError ? error.message : error)
  process.exit(1)
}
