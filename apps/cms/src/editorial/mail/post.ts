import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { env } from '@/env'

import type { Carrier } from './carrier'

const mostAttempts = 8
/** Longer than a mail server may take: until then, whoever took a mail is believed to be at work on it. */
const lease = '5 minutes'

const asText = (value: unknown): string => (typeof value === 'string' ? value : '')

/**
 * Sends what waits, or marks it as kept when there is no mail server. Each mail is taken by one process: taken first,
 * then sent, then noted as sent. Whoever dies between the last two leaves a mail that is sent again when the lease is
 * over, under the same Message-ID: at least once, never lost.
 *
 * @returns how many mails were handled.
 */
export async function sendWaitingMails(payload: Payload, carrier: Carrier | null): Promise<number> {
  if (!carrier) return keepAll(payload)
  let handled = 0
  while (await sendOne(payload, carrier)) handled += 1
  return handled
}

const isDue = sql`state = 'waiting' and (next_attempt_at is null or next_attempt_at <= now())`

async function keepAll(payload: Payload): Promise<number> {
  const { rows } = await payload.db.drizzle.execute(sql`update mails set state = 'kept' where ${isDue} returning id`)
  return rows.length
}

async function sendOne(payload: Payload, carrier: Carrier): Promise<boolean> {
  const { drizzle } = payload.db
  const { rows } = await drizzle.execute(sql`
    update mails set attempts = attempts + 1, next_attempt_at = now() + ${lease}::interval
    where id = (select id from mails where ${isDue} order by created_at limit 1 for update skip locked)
    returning id, "to", subject, text, attempts`)
  const mail = rows[0]
  if (!mail) return false
  const messageId = `<${asText(mail.id)}@${new URL(env.CMS_URL).hostname}>`
  const letter = { to: asText(mail.to), subject: asText(mail.subject), text: asText(mail.text), messageId }
  const failure = await carrier.send(letter).then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : 'unknown'),
  )
  if (failure === null) {
    // A link that lets somebody in is for their mailbox alone.
    await drizzle.execute(sql`
      update mails set state = 'sent', sent_at = now(), failure = null,
        text = regexp_replace(text, '(/admin/welcome)#\\S+', '\\1#…')
      where id = ${mail.id}`)
    return true
  }
  const attempts = Number(mail.attempts)
  const state = attempts >= mostAttempts ? 'failed' : 'waiting'
  // Minutes until the next attempt: 2, 4, 8 …
  await drizzle.execute(sql`
    update mails set state = ${state}, failure = ${failure}, next_attempt_at = now() + make_interval(mins => ${2 ** attempts})
    where id = ${mail.id}`)
  return true
}
