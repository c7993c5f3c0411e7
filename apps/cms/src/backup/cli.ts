/** pnpm backup [folder] · pnpm restore <folder> [--force] */
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { EnvironmentError, readEnvironment, workspaceRoot } from '@career-explorer/environment'

import { withPayload } from '@/content/with-payload'
import { DatabaseError } from '@/database/database-error'

import { BackupError } from './backup-error'

const usage = `Usage:
  pnpm backup [<folder>]            default: a folder named after the time, in DATA_DIR/backups
  pnpm restore <folder> [--force]   --force: replace what is there

Exit code: 0 all well, 1 not done, 2 wrong usage.`

const [verb, ...words] = process.argv.slice(2)

try {
  process.exitCode = await run()
} catch (error) {
  const isOurs = error instanceof BackupError || error instanceof DatabaseError || error instanceof EnvironmentError
  if (!isOurs) throw error
  console.error(error.message)
  process.exitCode = 1
}
process.exit()

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    args: words.filter((word) => word !== '--'),
    allowPositionals: true,
    options: { force: { type: 'boolean', default: false } },
  })
  const [folder, ...others] = positionals
  if (others.length > 0) return misused()
  if (verb === 'backup') return backup(folder)
  if (verb === 'restore' && folder !== undefined) return restore(asTyped(folder), values.force)
  return misused()
}

function misused(): number {
  console.error(usage)
  return 2
}

/** As typed in the folder where the command was called; pnpm changes to this package's own. */
function asTyped(folder: string): string {
  return resolve(process.env.INIT_CWD ?? workspaceRoot(), folder)
}

async function backup(named: string | undefined): Promise<number> {
  const time = new Date().toISOString().replaceAll(':', '-').slice(0, 19)
  const folder = named === undefined ? join(readEnvironment(process.env).DATA_DIR, 'backups', time) : asTyped(named)
  await withPayload({ migrate: false }, async (payload) => {
    const { makeBackup } = await import('./make-backup')
    const { tables, delivery, uploads } = await makeBackup(payload, folder)
    const rows = tables.reduce((sum, table) => sum + table.rows, 0)
    console.log(
      `${folder}\n${tables.length} tables, ${rows} rows; ${delivery.documents} public documents at sequence ${delivery.sequence}; ${uploads.files} pictures`,
    )
  })
  return 0
}

async function restore(folder: string, force: boolean): Promise<number> {
  await withPayload({ migrate: false }, async (payload) => {
    const { restoreBackup } = await import('./restore-backup')
    const { manifest, before } = await restoreBackup(payload, folder, { force })
    console.log(
      `Restored what was there on ${manifest.madeAt}: ${manifest.delivery.documents} public documents, the same as then.`,
    )
    if (before) console.log(`The pictures that were there are in ${before}.`)
    console.log('Start the CMS: it brings the database up to this release first.')
  })
  return 0
}
