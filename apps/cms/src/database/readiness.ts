import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { migrations } from './migrations'

const patience = 2_000
/** Nothing was delivered for so long although something is due: the one who delivers is stuck, not busy. */
const stuckAfter = '15 minutes'

const timeLimit = (milliseconds: number) =>
  new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds).unref()
  })

/** What keeps this process from serving, in words; empty when nothing does. Tells no address and no credentials. */
export async function readiness(open: () => Promise<Payload>): Promise<string[]> {
  try {
    const payload = await open()
    return await Promise.race([look(payload), timeLimit(patience)])
  } catch {
    return ['The database does not answer.']
  }
}

type Look = { applied: string[]; stuck: boolean }

async function look(payload: Payload): Promise<string[]> {
  const { rows } = await payload.db.drizzle.execute<Look>(sql`select
    array(select name::text from payload_migrations) as applied,
    coalesce((select min(greatest(due_at, created_at)) from delivery_outbox) < now() - ${stuckAfter}::interval
      and coalesce((select max(updated_at) from delivery_documents), '-infinity') < now() - ${stuckAfter}::interval, false) as stuck`)
  const applied = new Set(rows[0]?.applied)
  const missing = migrations.filter(({ name }) => !applied.has(name))
  return [
    ...(missing.length > 0
      ? [`The database lacks ${missing.length} migrations of this release: run the preparation.`]
      : []),
    ...(rows[0]?.stuck ? ['Changes wait to be delivered, and none was for 15 minutes.'] : []),
  ]
}
