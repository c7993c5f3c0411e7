/** Once per run: a PostgreSQL of our own, and a migrated database in it that every test file copies. */
import { execFile } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { newSecret } from '@career-explorer/environment/secrets'
import { typescript } from '@career-explorer/environment/typescript'
import type { TestProject } from 'vitest/node'

import { createDatabase, databaseUrl } from '@/database/connection'
import { openDatabase } from '@/database/database'

import { templateName } from './template'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the run's own PostgreSQL. */
    databaseServer: string
  }
}

export default async function startServer(project: TestProject): Promise<() => Promise<void>> {
  const DATA_DIR = await mkdtemp(join(tmpdir(), 'career-explorer-test-'))
  await chmod(DATA_DIR, 0o755) // as root, PostgreSQL runs as somebody else, who has to get in
  const database = await openDatabase({ DATA_DIR }, { durable: false })
  const stop = async () => {
    await database.close()
    await rm(DATA_DIR, { recursive: true, force: true })
    if (database.folder) await rm(database.folder, { recursive: true, force: true })
  }
  try {
    await createDatabase(database.url, templateName)
    await migrateTemplate(databaseUrl(database.url, templateName), DATA_DIR)
  } catch (error) {
    await stop()
    throw error
  }
  project.provide('databaseServer', database.url)
  return stop
}

/** In a process of its own: the whole CMS is loaded for it, and a template may have no connection left open. */
async function migrateTemplate(DATABASE_URL: string, DATA_DIR: string): Promise<void> {
  const env = { ...process.env, DATABASE_URL, DATA_DIR, PAYLOAD_SECRET: newSecret() }
  await promisify(execFile)(process.execPath, [...typescript, 'src/testing/migrate-template.ts'], { env })
}
