import { lte, sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { Client } from 'pg'

import { outbox } from './delivery.tables'
import { drain } from './drain'
import { outboxChannel } from './outbox'

const interval = 1_000

export type DeliveryWorker = { stop: () => Promise<void> }

/**
 * Drains the outbox as soon as a transaction that wrote to it commits, and every second what was missed: after a crash,
 * a lost connection, or a failure whose time has come again.
 */
export function startDelivery(payload: Payload): DeliveryWorker {
  const stopping = new AbortController()
  let running: Promise<void> | null = null
  let isAskedAgain = false
  let isTroubled = false
  let listener: Client | null = null

  /** Once when it begins, not every second while the database is away. */
  const complain = (error: unknown): void => {
    if (error && !isTroubled) payload.logger.error({ err: error, msg: 'Nothing is delivered now; it is tried again.' })
    if (!error && isTroubled) payload.logger.info({ msg: 'The delivery goes on.' })
    isTroubled = Boolean(error)
  }

  const work = async (): Promise<void> => {
    do {
      isAskedAgain = false
      if (await isWorkDue(payload)) await drain(payload, { signal: stopping.signal })
    } while (isAskedAgain && !stopping.signal.aborted)
  }

  const wake = (): void => {
    isAskedAgain = true
    running ??= work()
      .then(() => complain(null), complain)
      .finally(() => {
        running = null
      })
  }

  const listen = async (): Promise<void> => {
    const { connectionString } = payload.db.poolOptions
    const client = new Client({ connectionString, connectionTimeoutMillis: 5_000 })
    listener = client
    const forget = () => {
      if (listener === client) listener = null
    }
    client.on('error', forget)
    client.on('end', forget)
    client.on('notification', wake)
    try {
      await client.connect()
      await client.query(`listen ${outboxChannel}`)
    } catch {
      // The timer tries again, and its own query says what is wrong with the database.
      forget()
      await client.end().catch(() => undefined)
    }
  }

  const tick = (): void => {
    if (!listener) void listen()
    wake()
  }

  const timer = setInterval(tick, interval)
  timer.unref()
  tick()

  return {
    stop: async () => {
      clearInterval(timer)
      stopping.abort()
      await running
      await listener?.end()
    },
  }
}

async function isWorkDue(payload: Payload): Promise<boolean> {
  const rows = await payload.db.drizzle
    .select({ id: outbox.id })
    .from(outbox)
    .where(lte(outbox.dueAt, sql`now()`))
    .limit(1)
  return rows.length > 0
}
