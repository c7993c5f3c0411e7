/** The CMS's own figures, read when somebody asks for the metrics. */
import type { Payload } from 'payload'

import { readerPool } from '@/database/reader'

import type { Reading } from './process-wide'

const patience = 2_000

const age = (moment: string) => `coalesce(extract(epoch from now() - ${moment}), 0)::float8`

/** Every figure is one column of one row. */
const question = `select
  (select count(*)::float8 from delivery_outbox) as outbox_rows,
  (select ${age('min(created_at)')} from delivery_outbox) as outbox_age_seconds,
  (select count(*)::float8 from delivery_outbox where attempts > 2) as outbox_failing,
  (select coalesce(max(sequence), 0)::float8 from delivery_documents) as delivery_sequence,
  (select count(*)::float8 from delivery_documents where not removed) as delivery_documents,
  (select count(*)::float8 from schedules where state = 'waiting') as schedules_waiting,
  (select ${age('min(at)')} from schedules where state = 'waiting' and at <= now()) as schedules_late_seconds,
  (select count(*)::float8 from schedules where state = 'failed') as schedules_failed,
  (select count(*)::float8 from mails where state = 'waiting') as mails_waiting,
  (select ${age('min(created_at)')} from mails where state = 'waiting') as mails_age_seconds,
  (select count(*)::float8 from mails where state = 'failed') as mails_failed,
  (select count(*)::float8 from reviews where state = 'in-review') as reviews_waiting,
  (select ${age('min(submitted_at)')} from reviews where state = 'in-review') as reviews_age_seconds`

const help: Record<string, string> = {
  outbox_rows: 'Changes that are still to be delivered.',
  outbox_age_seconds: 'How long the oldest of them has waited.',
  outbox_failing: 'Changes whose delivery failed more than twice.',
  delivery_sequence: 'The number of the newest change of a public document.',
  delivery_documents: 'Public documents.',
  schedules_waiting: 'Publications that are scheduled.',
  schedules_late_seconds: 'How long the oldest schedule is overdue.',
  schedules_failed: 'Schedules that could not be carried out.',
  mails_waiting: 'Mails that are still to be sent.',
  mails_age_seconds: 'How long the oldest of them has waited.',
  mails_failed: 'Mails that no mail server took.',
  reviews_waiting: 'Documents that wait for a reviewer.',
  reviews_age_seconds: 'How long the first of them has waited.',
}

type Pool = { totalCount: number; idleCount: number; waitingCount: number }

const ofPool = (pool: string, { totalCount, idleCount, waitingCount }: Pool): Reading[] =>
  Object.entries({ open: totalCount, idle: idleCount, asked_for: waitingCount }).map(([state, value]) => ({
    name: 'pool_connections',
    help: 'Connections to the database: open, idle, and asked for by requests that wait.',
    value,
    labels: { pool, state },
  }))

/** Never fails: without a database it says just that. */
export async function readAll(payload: Payload): Promise<Reading[]> {
  const pools = [...ofPool('cms', payload.db.pool)]
  const reader = readerPool(payload)
  if (reader) pools.push(...ofPool('delivery', reader))
  const row = await ask(payload).catch(() => null)
  const isUp = { name: 'database_up', help: 'Does the database answer?', value: row ? 1 : 0 }
  const figures = Object.entries(row ?? {}).map(([name, value]) => ({
    name,
    help: help[name] ?? name,
    value: Number(value),
  }))
  return [isUp, ...pools, ...figures]
}

async function ask(payload: Payload): Promise<Record<string, unknown> | null> {
  const late = new Promise<null>((resolve) => void setTimeout(() => resolve(null), patience).unref())
  return Promise.race([payload.db.pool.query(question).then(({ rows }) => rows[0] ?? null), late])
}
