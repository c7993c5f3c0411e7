import type { Payload } from 'payload'

/**
 * Limits of a serving process: a question that never ends, or a transaction that was forgotten, would hold a connection
 * and its locks for ever. Commands have none: an import or a migration may take its time.
 */
export const servingPool = {
  connectionTimeoutMillis: 5_000,
  statement_timeout: 30_000,
  lock_timeout: 20_000,
  idle_in_transaction_session_timeout: 60_000,
}

/** Without a listener, a restart of PostgreSQL ends this process: a lost connection's error has nobody to go to. */
export function surviveDatabaseRestarts(payload: Payload): void {
  surviveLostConnections(payload.db.pool, (message) =>
    payload.logger.warn(`A database connection was lost (${message}); the pool opens a new one when needed.`),
  )
}

type Emitter = { on: (event: 'error', hear: (error: Error) => void) => unknown }
type Pool = Emitter & { on: (event: 'acquire', hear: (client: Emitter) => void) => unknown }

/**
 * The pool hears of its idle connections only: one that somebody holds, between two questions of a transaction, tells
 * itself, and its error would have nobody to go to.
 *
 * @param tell the error's message only: pg hangs the whole connection on it
 */
export function surviveLostConnections(pool: Pool, tell: (message: string) => void): void {
  const heard = new WeakSet<Emitter>()
  pool.on('error', ({ message }) => tell(message))
  pool.on('acquire', (client) => {
    if (heard.has(client)) return
    heard.add(client)
    client.on('error', ({ message }) => tell(message))
  })
}
