/** pnpm content import|export|validate: the content bundle from the command line. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { EnvironmentError, readEnvironment, workspaceRoot } from '@career-explorer/environment'
import { keptSecret } from '@career-explorer/environment/secrets'

import type { Payload } from 'payload'

import { openDatabase } from '@/database/database'
import { DatabaseError } from '@/database/database-error'

import { BundleError } from './bundle-files'
import { printReport } from './print-report'
import { progressLine } from './progress-line'

const usage = `Usage:
  pnpm content import [<folder>] [--publish] [--dry-run] [--strict]
  pnpm content export <folder>
  pnpm content validate [<folder>]

import     take every document of the folder over as a draft; the folder is content/ unless told
  --publish   approve and publish as the system
  --dry-run   say what would happen, and write nothing
  --strict    write nothing when anything is at fault
export     write the newest version of every document into an empty folder, or over an earlier export
validate   check the folder without changing anything

Exit code: 0 all well, 1 faults, 2 wrong usage.`

class UsageError extends Error {}

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  if (error instanceof UsageError || (error instanceof TypeError && 'code' in error)) {
    console.error(`${error.message}\n\n${usage}`)
    process.exitCode = 2
  } else if (error instanceof BundleError || error instanceof DatabaseError || error instanceof EnvironmentError) {
    console.error(error.message)
    process.exitCode = 1
  } else throw error
}
process.exit()

async function run(words: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      publish: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const [verb, folder, ...others] = positionals
  if (values.help) {
    console.log(usage)
    return 0
  }
  if (others.length > 0) throw new UsageError(`Too many folders: ${others.join(' ')}`)
  const { publish, strict, 'dry-run': dryRun } = values
  if (verb !== 'import' && (publish || strict || dryRun))
    throw new UsageError(`--publish, --dry-run and --strict are for import.`)
  if (verb === 'import') {
    return withPayload(async (payload) => {
      const { importBundle } = await import('./import-bundle')
      const directory = bundleFolder(folder)
      const line = progressLine()
      const reason = `Imported from ${directory} on the command line`
      const report = await importBundle(payload, { directory, publish, dryRun, strict, reason, onProgress: line.show })
      line.end()
      printReport(report, { dryRun })
      return report.faults.length > 0 ? 1 : 0
    })
  }
  throw new UsageError(verb === undefined ? 'What is to be done?' : `There is no “${verb}”.`)
}

/** As the person wrote it: from the folder where the command was called. */
function bundleFolder(folder: string | undefined): string {
  return folder === undefined
    ? join(workspaceRoot(), 'content')
    : resolve(process.env.INIT_CWD ?? process.cwd(), folder)
}

async function withPayload(work: (payload: Payload) => Promise<number>): Promise<number> {
  const settings = join(workspaceRoot(), '.env')
  if (existsSync(settings)) process.loadEnvFile(settings)
  const environment = readEnvironment(process.env)
  const database = await openDatabase(environment)
  try {
    process.env.DATABASE_URL = database.url
    process.env.PAYLOAD_SECRET ??= keptSecret(environment.DATA_DIR, 'payload-secret')
    const { default: config } = await import('@payload-config')
    const { getPayload } = await import('payload')
    const { migrate } = await import('@/database/migrate')
    const payload = await getPayload({ config, disableOnInit: true })
    try {
      await migrate(payload)
      return await work(payload)
    } finally {
      await payload.destroy()
    }
  } finally {
    await database.close()
  }
}
