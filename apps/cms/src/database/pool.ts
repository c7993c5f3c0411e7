import type { Payload } from 'payload'

/** Without a listener, a restart of PostgreSQL ends this process: an idle connection's error has nobody to go to. */
export function surviveDatabaseRestarts(payload: Payload): void {
  payload.db.pool.on('error', (error: Error) => {
    // Its message only: pg hangs the whole connection on it.
    payload.logger.warn(`A database connection was lost (${error.message}); the pool opens a new one when needed.`)
  })
}
