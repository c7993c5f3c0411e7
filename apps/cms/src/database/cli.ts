/**
 * node --conditions=production --import tsx src/database/cli.ts start [--holder <pid>] | stop [--holder <pid>] | url | exec <command> …
 *
 * start  prints the address; stays up until `stop`, or as long as that process runs and nobody gives it back
 * exec   runs a command with DATABASE_URL and PAYLOAD_SECRET set, starting and stopping the server around it if needed
 */
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { EnvironmentError, readEnvironment, workspaceRoot } from '@career-explorer/environment'
import { keptSecret } from '@career-explorer/environment/secrets'

import { closeDatabase, openDatabase, runningDatabaseUrl } from './database'
import { DatabaseError } from './database-error'

const [verb, ...rest] = process.argv.slice(2)

try {
  const settings = join(workspaceRoot(), '.env')
  if (existsSync(settings)) process.loadEnvFile(settings)
  process.exitCode = await run()
} catch (error) {
  if (!(error instanceof DatabaseError || error instanceof EnvironmentError)) throw error
  console.error(error.message)
  process.exitCode = 1
}

async function run(): Promise<number> {
  const environment = readEnvironment(process.env)
  if (verb === 'start') {
    const { url, folder } = await openDatabase(environment, { holder: namedHolder() ?? 'kept' })
    if (folder && !folder.startsWith(environment.DATA_DIR)) {
      console.error(`PostgreSQL keeps its data in ${folder}: the user it runs as cannot enter ${environment.DATA_DIR}.`)
    }
    console.log(url)
    return 0
  }
  if (verb === 'stop') {
    const holder = namedHolder()
    await closeDatabase(environment, holder === null ? { force: true } : { holder })
    return 0
  }
  if (verb === 'url') {
    const url = await runningDatabaseUrl(environment)
    console.log(url ?? 'not running')
    return url === null ? 1 : 0
  }
  const [command, ...words] = rest
  if (verb === 'exec' && command) {
    const database = await openDatabase(environment)
    const PAYLOAD_SECRET = environment.PAYLOAD_SECRET ?? keptSecret(environment.DATA_DIR, 'payload-secret')
    return runWith({ DATABASE_URL: database.url, PAYLOAD_SECRET }, command, words).finally(database.close)
  }
  console.error('Usage: cli.ts start [--holder <pid>] | stop [--holder <pid>] | url | exec <command> …')
  return 2
}

/** Ctrl-C reaches the command by itself; it decides when to end, and the database outlives it. */
async function runWith(added: Record<string, string>, command: string, words: string[]): Promise<number> {
  const child = spawn(command, words, { stdio: 'inherit', env: { ...process.env, ...added } })
  process.on('SIGINT', () => undefined)
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)))
  })
}

function namedHolder(): number | null {
  if (rest[0] !== '--holder') return null
  const pid = Number(rest[1])
  if (Number.isInteger(pid) && pid > 0) return pid
  throw new DatabaseError(`--holder must be the id of a process; it is ${JSON.stringify(rest[1] ?? 'not set')}`)
}
