/** What a database holds, asked within one transaction, so that all answers are about the same moment. */
import { createHash } from 'node:crypto'

import type { ClientBase } from 'pg'

import type { BackupManifest } from './manifest'

type Facts = Pick<BackupManifest, 'server' | 'migrations' | 'tables' | 'sequences' | 'delivery'>

export async function factsOf(client: ClientBase): Promise<Facts> {
  const { rows: versions } = await client.query<{ server_version: string }>('show server_version')
  const { rows: applied } = await client.query<{ name: string }>(
    'select name from payload_migrations order by name collate "C"',
  )
  return {
    server: versions[0]?.server_version ?? 'unknown',
    migrations: applied.map(({ name }) => name),
    tables: await tablesOf(client),
    sequences: await sequencesOf(client),
    delivery: await deliveryOf(client),
  }
}

/** How many tables, types and functions there are: none in an empty database. */
export async function countObjects(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ count: string }>(`
    select (select count(*) from pg_class where relnamespace = to_regnamespace('public') and relkind in ('r', 'v', 'm', 'S'))
         + (select count(*) from pg_type where typnamespace = to_regnamespace('public') and typtype = 'e') as count`)
  return Number(rows[0]?.count ?? 0)
}

async function tablesOf(client: ClientBase): Promise<BackupManifest['tables']> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(`
    select c.relname as name,
           array(select a.attname::text from pg_attribute a
                  where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                  order by a.attnum) as columns
      from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by c.relname collate "C"`)
  const tables: BackupManifest['tables'] = []
  for (const { name, columns } of rows) {
    const counted = await client.query<{ rows: string }>(
      `select count(*) as rows from ${client.escapeIdentifier(name)}`,
    )
    tables.push({ name, columns, rows: Number(counted.rows[0]?.rows) })
  }
  return tables
}

async function sequencesOf(client: ClientBase): Promise<BackupManifest['sequences']> {
  const { rows } = await client.query<{ name: string; last: string | null }>(
    `select sequencename as name, last_value::text as last from pg_sequences where schemaname = 'public' order by 1`,
  )
  return rows
}

/** The hash of everything that students can read, and of where the feed stands. */
async function deliveryOf(client: ClientBase): Promise<BackupManifest['delivery']> {
  const { rows } = await client.query<{ line: string; sequence: string; removed: boolean }>(`
    select concat_ws(' ', path, etag, bytes, sequence, removed, coalesce(moved_to, '')) as line, sequence, removed
      from delivery_documents order by path collate "C"`)
  const hash = createHash('sha256')
  for (const { line } of rows) hash.update(`${line}\n`)
  return {
    sequence: rows.reduce((newest, { sequence }) => Math.max(newest, Number(sequence)), 0),
    documents: rows.filter(({ removed }) => !removed).length,
    hash: hash.digest('hex'),
  }
}
