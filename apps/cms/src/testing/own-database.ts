/** A PostgreSQL and a migrated database for one proof, gone afterwards. */
import { execFile } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { newSecret } from '@career-explorer/environment/secrets'
import { typescript } from '@career-explorer/environment/typescript'
import type { Payload } from 'payload'

import { openDatabase } from '@/database/database'

/** Runs the work with a Payload of its own, and sets the environment that CMS processes started by it inherit. */
export async function withOwnDatabase(work: (payload: Payload, databaseUrl: string) => Promise<void>): Promise<void> {
  const DATA_DIR = await mkdtemp(join(tmpdir(), 'career-explorer-proof-'))
  await chmod(DATA_DIR, 0o755) // as root, PostgreSQL runs as somebody else, who has to get in
  const database = await openDatabase({ DATA_DIR }, { durable: false })
  const settings = {
    DATABASE_URL: database.url,
    DATA_DIR,
    PAYLOAD_SECRET: newSecret(),
    SITE_URL: 'http://site.example',
    CMS_URL: 'http://cms.example',
  }
  const clean = async () => {
    await database.close()
    await rm(DATA_DIR, { recursive: true, force: true })
    if (database.folder) await rm(database.folder, { recursive: true, force: true })
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void clean().then(() => process.exit(130)))
  try {
    Object.assign(process.env, settings)
    await promisify(execFile)(process.execPath, [...typescript, 'src/testing/migrate-template.ts'])
    // Only now: the configuration reads the environment when it is loaded.
    const { default: config } = await import('@payload-config')
    const { getPayload } = await import('payload')
    const payload = await getPayload({ config, disableOnInit: true })
    payload.logger.level = 'silent' // refusals are what these proofs are about
    payload.db.pool.on('error', () => undefined) // the database goes first
    await work(payload, database.url)
    await payload.destroy()
  } finally {
    await clean()
  }
}
