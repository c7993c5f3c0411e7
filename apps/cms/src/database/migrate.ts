import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { DatabaseError } from './database-error'
import { migrations } from './migrations'

/** Bring the database up to this release. The command says success too when it did nothing: so the result is checked. */
export async function migrate(payload: Payload): Promise<{ applied: number }> {
  const before = await appliedMigrations(payload)
  await payload.db.migrate({ migrations: migrations.map(asPayloadAsks) })
  const after = await appliedMigrations(payload)

  const pending = migrations.map(({ name }) => name).filter((name) => !after.has(name))
  if (pending.length > 0) throw new DatabaseError(`These migrations were not applied: ${pending.join(', ')}.`)
  return { applied: after.size - before.size }
}

async function appliedMigrations(payload: Payload): Promise<Set<string>> {
  const { rows } = await payload.db.pool.query(`select to_regclass('payload_migrations') is not null as exists`)
  if (!rows[0]?.exists) return new Set()
  const applied = await payload.db.pool.query('select name from payload_migrations where batch >= 0')
  return new Set(applied.rows.map(({ name }: { name: string }) => name))
}

type Step = (typeof migrations)[number]

/** Payload speaks of every database at once, and so says nothing of what a step is given. */
const asPayloadAsks = ({ name, up, down }: Step) => ({
  name,
  up: (args: unknown) => up(given(args)),
  down: (args: unknown) => down(given(args)),
})

function given(args: unknown): MigrateUpArgs & MigrateDownArgs {
  if (isGiven(args)) return args
  throw new DatabaseError('A migration was called without a database.')
}

const isGiven = (args: unknown): args is MigrateUpArgs & MigrateDownArgs =>
  typeof args === 'object' && args !== null && 'db' in args && 'payload' in args && 'req' in args
