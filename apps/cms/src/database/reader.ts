/** The public reads of the delivery API, over connections that can read the public documents and nothing else. */
import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import type { Payload } from 'payload'
import { Pool } from 'pg'

import { env } from '@/env'

import { surviveLostConnections } from './pool'
import { deliveryRole } from './roles'

type Reader = ReturnType<typeof open>
const readers = new WeakMap<Payload, Promise<Reader>>()
const pools = new WeakMap<Payload, Pool>()

/** A reader's question is an index lookup; whatever takes longer is a mistake or an attack. */
const longestQuestion = 5_000

/**
 * Through `DELIVERY_DATABASE_URL` where it is set: another user, or a replica. Else as the role that may only read, when
 * there is one and our user may become it; else as our user, read-only all the same.
 */
export async function readerOf(payload: Payload): Promise<Reader> {
  const known = readers.get(payload)
  if (known) return known
  const opening = mayBecomeReader(payload).then((may) => open(payload, may))
  readers.set(payload, opening)
  opening.catch(() => readers.delete(payload)) // the database is away: asked again
  return opening
}

/** Its pool, for the metrics; null before anybody read. */
export const readerPool = (payload: Payload): Pool | null => pools.get(payload) ?? null

export async function closeReader(payload: Payload): Promise<void> {
  await pools.get(payload)?.end()
}

async function mayBecomeReader(payload: Payload): Promise<boolean> {
  if (env.DELIVERY_DATABASE_URL) return false
  const { rows } = await payload.db.pool.query(
    `select pg_has_role(oid, 'member') and has_table_privilege(oid, 'delivery_documents', 'select') as may
       from pg_roles where rolname = $1`,
    [deliveryRole],
  )
  return rows[0]?.may === true
}

function open(payload: Payload, asRole: boolean) {
  const settings = ['default_transaction_read_only=on', ...(asRole ? [`role=${deliveryRole}`] : [])]
  const pool = new Pool({
    connectionString: env.DELIVERY_DATABASE_URL ?? env.DATABASE_URL,
    max: 10,
    connectionTimeoutMillis: 5_000,
    statement_timeout: longestQuestion,
    options: settings.map((setting) => `-c ${setting}`).join(' '),
  })
  surviveLostConnections(pool, () => undefined) // the pool opens a new one
  pools.set(payload, pool)
  return drizzle({ client: pool })
}
