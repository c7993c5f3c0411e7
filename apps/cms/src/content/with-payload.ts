import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { readEnvironment, workspaceRoot } from '@career-explorer/environment'
import { keptSecret, newSecret } from '@career-explorer/environment/secrets'
import type { Payload, SanitizedConfig } from 'payload'

import { openDatabase, runningDatabaseUrl } from '@/database/database'

/** Runs the work with the CMS on its database; an embedded server that does not run is started for as long as it takes. */
export async function withPayload<Result>(
  { migrate: isMigrating }: { migrate: boolean },
  work: (payload: Payload) => Promise<Result>,
): Promise<Result> {
  const environment = settings()
  const database = await openDatabase(environment)
  try {
    process.env.DATABASE_URL = database.url
    process.env.PAYLOAD_SECRET ??= keptSecret(environment.DATA_DIR, 'payload-secret')
    const { default: config } = await import('@payload-config')
    const { getPayload } = await import('payload')
    const payload = await getPayload({ config, disableOnInit: true })
    // Standard output is for the report.
    payload.logger.level = 'warn'
    const { surviveDatabaseRestarts } = await import('@/database/pool')
    surviveDatabaseRestarts(payload)
    try {
      const { migrate } = await import('@/database/migrate')
      if (isMigrating) await migrate(payload)
      return await work(payload)
    } finally {
      payload.logger.level = 'error' // the server goes before the last of its connections, and that is no news
      await payload.destroy()
    }
  } finally {
    await database.close()
  }
}

/** The content types without a database; null when one runs. */
export async function offlineConfig(): Promise<SanitizedConfig | null> {
  return (await runningDatabaseUrl(settings())) === null ? contentConfig() : null
}

/** The content types, for work that asks no database. */
export async function contentConfig(): Promise<SanitizedConfig> {
  // Asked for when the config is read, and never used: nothing connects.
  process.env.DATABASE_URL = 'postgres://offline@127.0.0.1:1/offline'
  process.env.PAYLOAD_SECRET ??= newSecret()
  const { default: config } = await import('@payload-config')
  return config
}

function settings() {
  const file = join(workspaceRoot(), '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  return readEnvironment(process.env)
}
