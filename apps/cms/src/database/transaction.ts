import { sql } from '@payloadcms/db-postgres'
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

type Database = PayloadRequest['payload']['db']['drizzle']

const isDatabase = (value: unknown): value is Database =>
  typeof value === 'object' && value !== null && 'execute' in value && 'insert' in value

/** The connection that the request's transaction runs on, or the pool when it has none. */
export async function connectionOf(req: PayloadRequest): Promise<Database> {
  const id = await req.transactionID
  const session = id === undefined ? undefined : req.payload.db.sessions?.[String(id)]?.db
  return isDatabase(session) ? session : req.payload.db.drizzle
}

/** Runs the work in the request's transaction, or in one of its own: all of it happens, or none. */
export async function inTransaction<Result>(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> {
  const isOurs = await initTransaction(req)
  try {
    const result = await work()
    if (isOurs) await commitTransaction(req)
    return result
  } catch (error) {
    if (isOurs) await killTransaction(req)
    throw error
  }
}

/** Like `lockInTransaction`, but holders of the shared lock do not wait for each other, only for exclusive ones. */
export async function shareLockInTransaction(req: PayloadRequest, name: string): Promise<void> {
  const connection = await connectionOf(req)
  await connection.execute(sql`select pg_advisory_xact_lock_shared(hashtextextended(${name}, 0))`)
}

/** Waits until nobody else in any process works on the named thing, until the request's transaction ends. */
export async function lockInTransaction(req: PayloadRequest, name: string): Promise<void> {
  const connection = await connectionOf(req)
  await connection.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`)
}
