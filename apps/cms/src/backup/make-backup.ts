import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

import type { Payload } from 'payload'

import { BackupError } from './backup-error'
import { writeChecksums } from './checksums'
import { factsOf } from './facts'
import { type BackupManifest, writeManifest } from './manifest'
import { dumpTables } from './tables'
import { copyUploads } from './uploads'

/**
 * Writes the database, as it is at one moment, and the pictures into a new folder. It gets its name at the end: a
 * backup that was cut short is never taken for a whole one.
 */
export async function makeBackup(payload: Payload, folder: string): Promise<BackupManifest> {
  const target = resolve(folder)
  const draft = `${target}.draft`
  await mkdir(dirname(target), { recursive: true })
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { mode: 0o700 })
  try {
    const database = await writeDatabase(payload, draft)
    const manifest: BackupManifest = {
      format: 'career-explorer-backup',
      version: 1,
      madeAt: new Date().toISOString(),
      ...database,
      uploads: await copyUploads(draft),
    }
    await writeManifest(draft, manifest)
    await writeChecksums(draft)
    await rename(draft, target).catch(() => {
      throw new BackupError(`${target} is there already: a backup goes into a folder of its own.`)
    })
    return manifest
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

async function writeDatabase(payload: Payload, folder: string) {
  const client = await payload.db.pool.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    const facts = await factsOf(client)
    await dumpTables(client, folder, facts.tables)
    return facts
  } finally {
    await client.query('rollback').catch(() => undefined) // it read only; a lost connection has said so already
    client.release()
  }
}
