import type { Payload } from 'payload'

/** Without a listener, a restart of PostgreSQL ends this process: an idle connection's error has nobody to go to. */
export function surviveDatabaseRestarts(payload: Payload): void {
  payload.db.pool.on('error', (error: Error) => {
    payload.logger.warn({ err: error, msg: 'A database connection was lost; the pool opens a new one when needed.' })
  })
}
