import type { postgresAdapter } from '@payloadcms/db-postgres'
import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import type { FindArgs } from 'payload'
import { Pool } from 'pg'

import { surviveLostConnections } from './pool'

type Adapter = ReturnType<typeof postgresAdapter>

/** A lookup by index each: two connections are plenty. */
const connections = 2

/**
 * In the middle of a write, which holds a connection, Payload asks on another one whether somebody has the document
 * open. Where as many write at once as there are connections, each would wait for ever for what the others hold. So
 * whatever is asked outside of any request has connections of its own, for which nobody waits who holds one.
 */
export function askAside(adapter: Adapter): Adapter {
  return {
    ...adapter,
    init: (args) => {
      const db = adapter.init(args)
      const { find, destroy } = db
      const within: typeof db = Object.assign(Object.create(db), { find })
      let pool: Pool | null = null
      let aside: typeof db | null = null

      function open(): typeof db {
        pool = new Pool({ ...db.poolOptions, max: connections })
        surviveLostConnections(pool, () => undefined) // the pool opens a new one
        return Object.assign(Object.create(db), { find, drizzle: drizzle({ client: pool, schema: db.schema }) })
      }

      db.find = <Doc>(question: FindArgs) => (question.req ? within : (aside ??= open())).find<Doc>(question)
      db.destroy = async () => {
        await pool?.end()
        await destroy?.call(db)
      }
      return db
    },
  }
}
