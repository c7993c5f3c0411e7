import { isDeepStrictEqual } from 'node:util'

import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import { createLocalReq, type Payload } from 'payload'
import type { PoolClient } from 'pg'

import { migrations } from '@/database/migrations'
import { grantRoles } from '@/database/roles'

import { BackupError } from './backup-error'
import { verifyChecksums } from './checksums'
import { countObjects, factsOf } from './facts'
import { type BackupManifest, readManifest } from './manifest'
import { loadTables } from './tables'
import { hasUploads, stageUploads } from './uploads'

type Restored = {
  manifest: BackupManifest
  /** Where the pictures are that were there before. */ before: string | null
}

/**
 * Makes the database and the pictures what the backup says. Everything is checked before anything is touched, the
 * database is compared with the backup before it counts, and a target that is not empty is only replaced by `force`.
 */
export async function restoreBackup(
  payload: Payload,
  folder: string,
  { force }: { force: boolean },
): Promise<Restored> {
  await verifyChecksums(folder)
  const manifest = await readManifest(folder)
  const client = await payload.db.pool.connect()
  try {
    const isEmpty = (await countObjects(client)) === 0 && !(await hasUploads())
    if (!isEmpty && !force) {
      throw new BackupError(
        'The target is not empty: its database or its pictures would be replaced. Say --force if that is what you want.',
      )
    }
    const pictures = await stageUploads(folder)
    try {
      await restoreDatabase(payload, client, folder, manifest)
      return { manifest, before: await pictures.putInPlace() }
    } finally {
      await pictures.drop()
    }
  } finally {
    client.release()
  }
}

async function restoreDatabase(
  payload: Payload,
  client: PoolClient,
  folder: string,
  manifest: BackupManifest,
): Promise<void> {
  await inOneGo(client, async () => {
    await emptySchema(client)
    await makeSchema(payload, client, manifest.migrations)
    await loadTables(client, folder, manifest)
    await compare(client, manifest)
  })
  await grantRoles(client) // rights went with the tables that had them
}

/** Whoever still works with the database would keep it from being replaced: better to say so than to wait for ever. */
async function inOneGo(client: PoolClient, work: () => Promise<void>): Promise<void> {
  await client.query('begin')
  try {
    await client.query(`set local lock_timeout = '20s'`)
    await work()
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined) // the connection is gone, and the transaction with it
    const isHeld = error instanceof Error && 'code' in error && error.code === '55P03'
    throw isHeld ? new BackupError('Somebody works with the database: stop the CMS, then restore.') : error
  }
}

async function emptySchema(client: PoolClient): Promise<void> {
  await client.query('drop schema if exists public cascade')
  await client.query('create schema public')
}

/** The tables as they were: by the migrations that had been applied, in their order. */
async function makeSchema(payload: Payload, client: PoolClient, names: readonly string[]): Promise<void> {
  const db = drizzle({ client })
  const req = await createLocalReq({}, payload)
  for (const name of names) {
    const migration = migrations.find((one) => one.name === name)
    if (!migration) {
      throw new BackupError(
        `This release does not know the migration ${name}: restore with the release that made the backup, or a newer one.`,
      )
    }
    await migration.up({ db, payload, req })
  }
}

/** Rows of every table, the newest sequence, and the hash of everything public. */
async function compare(client: PoolClient, manifest: BackupManifest): Promise<void> {
  const facts = await factsOf(client)
  for (const table of manifest.tables) {
    const now = facts.tables.find(({ name }) => name === table.name)
    if (now?.rows !== table.rows) {
      throw new BackupError(`${table.name} has ${now?.rows ?? 'no'} rows after the restore, and had ${table.rows}.`)
    }
  }
  if (!isDeepStrictEqual(facts.delivery, manifest.delivery)) {
    throw new BackupError('The public documents are not those of the backup.')
  }
}
