import { newSecret } from '@career-explorer/environment/secrets'
import type { Payload } from 'payload'
import { describe, expect } from 'vitest'

import { env } from '@/env'
import { test } from '@/testing/test'

import { withConnection } from './connection'
import { readerOf } from './reader'
import { cmsRole, deliveryRole, grantRoles } from './roles'

/** Somebody who signs in as nothing more than a member of the role; gone with the test's own server. */
async function aMemberOf(payload: Payload, role: string): Promise<string> {
  const url = new URL(env.DATABASE_URL)
  url.username = `member_${newSecret()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')}`
  url.password = newSecret()
  await payload.db.pool.query(`create role ${url.username} login password '${url.password}' in role ${role}`)
  return url.href
}

const ask = (url: string, question: string) => withConnection(url, (client) => client.query(question))

describe('who may only', () => {
  test('deliver reads the public documents, and nothing else', async ({ payload }) => {
    const reader = await aMemberOf(payload, deliveryRole)
    const { rows } = await ask(
      reader,
      `select relname, has_table_privilege(oid, 'select') as read, has_table_privilege(oid, 'insert, update, delete') as write
         from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'm')`,
    )
    expect(rows.length).toBeGreaterThan(50)
    expect(rows.filter(({ read, write }) => read || write)).toEqual([
      { relname: 'delivery_documents', read: true, write: false },
    ])
    await expect(ask(reader, 'select email from users')).rejects.toThrow('permission denied')
    await expect(ask(reader, 'delete from delivery_documents')).rejects.toThrow('permission denied')
  })

  test('serve as the CMS writes content, but changes neither tables, nor the history, nor what was migrated', async ({
    payload,
  }) => {
    const cms = await aMemberOf(payload, cmsRole)
    await expect(ask(cms, `update payload_kv set key = key`)).resolves.toBeTruthy()
    for (const question of [
      'drop table careers',
      'create table mine ()',
      'alter table careers add column mine text',
      'truncate careers',
      'update activity set reason = null',
      'delete from activity',
      'delete from payload_migrations',
    ]) {
      await expect(ask(cms, question)).rejects.toThrow(/permission denied|must be owner/)
    }
  })

  test('serve as the CMS may use what a later migration makes', async ({ payload }) => {
    await payload.db.pool.query('create table made_later (id bigserial, word text)')
    const cms = await aMemberOf(payload, cmsRole)
    await expect(ask(cms, `insert into made_later (word) values ('new')`)).resolves.toBeTruthy()
    await payload.db.pool.query('drop table made_later')
  })
})

test('the delivery API reads as the one who may only read', async ({ payload, rest }) => {
  expect((await rest('/api/delivery/v1/manifest')).status).toBe(200)
  const reader = await readerOf(payload)
  const { rows } = await reader.execute<{ who: string; only: string }>(
    `select current_user as who, current_setting('default_transaction_read_only') as only`,
  )
  expect(rows).toEqual([{ who: deliveryRole, only: 'on' }])
  await expect(reader.execute('select email from users')).rejects.toMatchObject({
    cause: { message: expect.stringContaining('permission denied') },
  })
})

test('an owner who may make no roles is left with one user for all', async ({ payload }) => {
  const url = await aMemberOf(payload, 'pg_read_all_stats')
  await withConnection(url, async (client) => {
    const query = client.query.bind(client)
    // The roles of this server are there already; a server without them:
    Object.assign(client, {
      query: (text: string, values?: unknown[]) =>
        text.includes('rolname = any') ? { rows: [] } : query(text, values),
    })
    expect(await grantRoles(client)).toBe(false)
  })
})
