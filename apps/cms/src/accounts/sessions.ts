import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { connectionOf } from '@/database/transaction'

/** Signs a person out everywhere, but for one session when it is named. */
export async function endSessions(req: PayloadRequest, userId: string, except = ''): Promise<void> {
  const connection = await connectionOf(req)
  await connection.execute(sql`delete from users_sessions where _parent_id = ${userId} and id <> ${except}`)
}

/** Which of a person's sessions this request is part of: Payload puts it beside the person. Empty when it is none. */
export function sessionOf(user: PayloadRequest['user']): string {
  const id: unknown = user ? Reflect.get(user, '_sid') : undefined
  return typeof id === 'string' ? id : ''
}

/** Ends the session that a request came with. */
export async function endSessionOf(req: PayloadRequest): Promise<void> {
  const connection = await connectionOf(req)
  await connection.execute(sql`delete from users_sessions where id = ${sessionOf(req.user)}`)
}
