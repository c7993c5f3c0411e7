import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'

import { connectionOf, inTransaction } from '@/database/transaction'

import type { Carrier } from './carrier'

const mostAttempts = 8
/** Minutes until the next attempt: 1, 2, 4 … */
const pause = (attempts: number) => 2 ** attempts

const asText = (value: unknown): string => (typeof value === 'string' ? value : '')

/**
 * Sends what waits, or marks it as kept when there is no mail server. A mail may arrive twice when a process dies
 * between sending and noting it; it is never lost.
 *
 * @returns how many mails were handled.
 */
export async function sendWaitingMails(payload: Payload, carrier: Carrier | null): Promise<number> {
  let handled = 0
  while (await sendOne(payload, carrier)) handled += 1
  return handled
}

async function sendOne(payload: Payload, carrier: Carrier | null): Promise<boolean> {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const connection = await connectionOf(req)
    const { rows } = await connection.execute(sql`
      select id, "to", subject, text, attempts from mails
      where state = 'waiting' and (next_attempt_at is null or next_attempt_at <= now())
      order by created_at limit 1 for update skip locked`)
    const mail = rows[0]
    if (!mail) return false
    if (!carrier) {
      await connection.execute(sql`update mails set state = 'kept' where id = ${mail.id}`)
      return true
    }
    const attempts = Number(mail.attempts) + 1
    try {
      await carrier.send({ to: asText(mail.to), subject: asText(mail.subject), text: asText(mail.text) })
      await connection.execute(
        sql`update mails set state = 'sent', sent_at = now(), attempts = ${attempts}, failure = null where id = ${mail.id}`,
      )
    } catch (error) {
      const failure = error instanceof Error ? error.message : 'unknown'
      const state = attempts >= mostAttempts ? 'failed' : 'waiting'
      await connection.execute(sql`
        update mails set state = ${state}, attempts = ${attempts}, failure = ${failure},
          next_attempt_at = now() + make_interval(mins => ${pause(attempts)})
        where id = ${mail.id}`)
    }
    return true
  })
}
