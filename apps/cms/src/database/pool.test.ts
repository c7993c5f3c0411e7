import { Pool } from 'pg'
import { expect, vi } from 'vitest'

import { env } from '@/env'
import { test } from '@/testing/test'

import { surviveLostConnections } from './pool'

test('a connection that is lost while somebody holds it ends nothing but their work', async ({ payload }) => {
  const pool = new Pool({ connectionString: env.DATABASE_URL })
  const told: string[] = []
  surviveLostConnections(pool, (message) => told.push(message))

  const held = await pool.connect()
  const { rows } = await held.query('select pg_backend_pid() as pid')
  await payload.db.pool.query('select pg_terminate_backend($1)', [rows[0].pid])
  await vi.waitFor(() => expect(told).not.toEqual([]), { timeout: 20_000 })
  held.release(true)

  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  await pool.end()
})
