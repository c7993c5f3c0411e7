/**
 * Before the CMS serves: migrate, make the first admin, load the content that ships into an empty database.
 *
 * `npm start` runs it as a child and listens to its messages; by hand it prints the same.
 */
import { EnvironmentError } from '@career-explorer/environment'

import { withConnection } from '@/database/connection'
import { DatabaseError } from '@/database/database-error'
import { env } from '@/env'
import { findPreparedAdmin } from '@/prepare/already-prepared'
import type { PrepareMessage } from '@/prepare/message'

/** Any number, the same on every machine that shares this database. */
const prepareLock = 4_173_003

function tell(message: PrepareMessage): void {
  if (process.send) process.send(message)
  else console.log(JSON.stringify(message))
}

try {
  // One at a time: several machines may start on one database.
  await withConnection(env.DATABASE_URL, async (client) => {
    await client.query('select pg_advisory_lock($1)', [prepareLock])
    const admin = await findPreparedAdmin(client, env)
    if (admin) return tell({ admin })

    // Only now: loading the whole CMS is most of what a second start would wait for.
    const { prepareDatabase } = await import('@/prepare/prepare-database')
    await prepareDatabase(env, tell)
  })
  process.exit(0) // with the connection that Payload keeps for itself
} catch (error) {
  const isTheirs = error instanceof DatabaseError || error instanceof EnvironmentError
  console.error(isTheirs ? error.message : error)
  process.exit(1)
}
