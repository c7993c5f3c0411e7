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
  let listener: Client | null = null

  const work = async (): Promise<void> => {
    do {
      isAskedAgain = false
      if (await isWorkDue(payload)) await drain(payload, { signal: stopping.signal })
    } while (isAskedAgain && !stopping.signal.aborted)
  }

  const wake = (): void => {
    isAskedAgain = true
    running ??= work()
      .catch((error: unknown) =>
        payload.logger.warn({ err: error, msg: 'The delivery stopped; it goes on in a second.' }),
      )
      .finally(() => {
        running = null
      })
  }

  const listen = async (): Promise<void> => {
    const client = new Client({ connectionString: payload.db.poolOptions.connectionString })
    listener = client
    const forget = () => {
      if (listener === client) listener = null
    }
    client.on('error', forget)
    client.on('end', forget)
    client.on('notification', wake)
    await client.connect()
    await client.query(`listen ${outboxChannel}`)
  }

  const tick = (): void => {
    if (!listener) {
      listen().catch((error: unknown) => {
        listener = null
        payload.logger.warn({ err: error, msg: 'The delivery hears of changes every second only.' })
      })
    }
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
