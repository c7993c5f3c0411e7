/**
 * Each table through COPY, which needs none of PostgreSQL's own programs. The schema is not in it: it is what the
 * migrations that the manifest names make.
 */
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'

import type { ClientBase } from 'pg'
import { from, to } from 'pg-copy-streams'

import type { BackupManifest } from './manifest'

type Table = BackupManifest['tables'][number]

const folderName = 'tables'

/** A table's name is one that PostgreSQL gave us; on disk it is a plain file name all the same. */
const fileOf = (folder: string, { name }: Table) => join(folder, folderName, `${encodeURIComponent(name)}.copy.gz`)

const columnsOf = (client: ClientBase, { name, columns }: Table) =>
  `${client.escapeIdentifier(name)} (${columns.map((column) => client.escapeIdentifier(column)).join(', ')})`

export async function dumpTables(client: ClientBase, folder: string, tables: readonly Table[]): Promise<void> {
  await mkdir(join(folder, folderName), { mode: 0o700 })
  for (const table of tables.filter(({ rows }) => rows > 0)) {
    const source = client.query(to(`copy ${columnsOf(client, table)} to stdout`))
    await pipeline(source, createGzip(), createWriteStream(fileOf(folder, table), { mode: 0o600 }))
  }
}

/**
 * Fills tables that the migrations have made. References are taken away meanwhile and made again at the end, which also
 * checks each of them.
 */
export async function loadTables(client: ClientBase, folder: string, manifest: BackupManifest): Promise<void> {
  const references = await referencesIn(client)
  for (const { table, name } of references) await client.query(`alter table ${table} drop constraint ${name}`)
  for (const table of manifest.tables) {
    await client.query(`delete from ${client.escapeIdentifier(table.name)}`) // what a migration put there itself
    if (table.rows === 0) continue
    const target = client.query(from(`copy ${columnsOf(client, table)} from stdin`))
    await pipeline(createReadStream(fileOf(folder, table)), createGunzip(), target)
  }
  for (const { table, name, definition } of references) {
    await client.query(`alter table ${table} add constraint ${name} ${definition}`)
  }
  for (const { name, last } of manifest.sequences) {
    const sequence = client.escapeIdentifier(name)
    if (last === null) await client.query(`alter sequence ${sequence} restart`)
    else await client.query('select setval($1::regclass, $2::bigint)', [sequence, last])
  }
}

async function referencesIn(client: ClientBase): Promise<{ table: string; name: string; definition: string }[]> {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(`
    select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
      from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`)
  return rows
}
