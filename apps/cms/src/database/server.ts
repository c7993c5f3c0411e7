import { existsSync } from 'node:fs'
import { chown, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { freePort } from '@career-explorer/environment/ports'
import { commandOf, isAlive } from '@career-explorer/environment/processes'

import type { Binaries } from './binaries'
import { runCommand } from './command'
import { DatabaseError } from './database-error'
import type { Place } from './place'

export const superuser = 'career_explorer'

const logLimit = 5 * 1024 * 1024

/** Make the cluster unless it is there. A making that was cut short leaves only a draft, never half a cluster. */
export async function initialise(
  place: Place,
  { initdb, postgres }: Binaries,
  { password, durable }: { password: string; durable: boolean },
): Promise<void> {
  if (existsSync(join(place.data, 'PG_VERSION'))) return refuseOtherVersion(place, postgres)

  const draft = `${place.data}.draft`
  const passwordFile = join(place.folder, 'password.draft')
  await rm(draft, { recursive: true, force: true })
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 })
  if (place.user) await chown(passwordFile, place.user.uid, place.user.gid)
  const { code, output } = await runCommand(
    initdb,
    [
      `--pgdata=${draft}`,
      `--username=${superuser}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      // PostgreSQL's own C.UTF-8: the same order of text on every machine, with no locale installed.
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--set=timezone=UTC',
      '--set=log_timezone=UTC',
      '--no-instructions',
      ...(durable ? [] : ['--no-sync']),
    ],
    place.user,
  ).finally(() => rm(passwordFile, { force: true }))
  if (code !== 0) throw new DatabaseError(`PostgreSQL could not make its data folder ${place.data}:\n${tail(output)}`)
  await rename(draft, place.data)
}

/** The port of the server that already runs on this data, or null. A pid file that a dead server left is removed. */
export async function runningPort(place: Place): Promise<number | null> {
  const pidFile = join(place.data, 'postmaster.pid')
  const lines = (await readFile(pidFile, 'utf8').catch(() => '')).split('\n')
  const pid = Number(lines[0])
  if (!pid) return null

  // The kernel may have given the old id to somebody else: only a command on this very folder is our server.
  const command = isAlive(pid) ? commandOf(pid) : null
  if (command?.includes(place.data)) return Number(lines[3])
  await rm(pidFile)
  return null
}

/** Start the server away from our terminal: Ctrl-C is for those who still need it. Returns its port. */
export async function startServer(
  place: Place,
  { pgCtl }: Binaries,
  { durable }: { durable: boolean },
): Promise<number> {
  const log = await stat(place.log).catch(() => null)
  if (log && log.size > logLimit) await truncate(place.log)

  const port = await freePort(place.port ?? undefined)
  const settings = ['listen_addresses=127.0.0.1', "unix_socket_directories=''", 'password_encryption=scram-sha-256']
  // Payload's long queries take longer to compile than to run.
  settings.push('jit=off')
  if (!durable) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off')
  const options = [`-p ${port}`, ...settings.map((setting) => `-c ${setting}`)].join(' ')
  const start = ['start', '--wait', '--timeout', '60', '--pgdata', place.data, '--log', place.log, '--options', options]

  // After a kill, the dead server's last workers may hold its memory for a moment: so more than one try.
  for (let tries = 1; ; tries++) {
    const { code, output } = await runCommand(pgCtl, start, place.user)
    if (code === 0) return port
    if (tries === 3) throw new DatabaseError(`PostgreSQL did not start:\n${tail(await logOf(place, output))}`)
    await pause(1000)
  }
}

/** Stop the server; whoever is still connected is cut off, nothing that was committed is lost. */
export async function stopServer(place: Place, { pgCtl }: Binaries): Promise<void> {
  if ((await runningPort(place)) === null) return
  for (const mode of ['fast', 'immediate']) {
    const stop = ['stop', '--wait', '--timeout', '60', '--mode', mode, '--pgdata', place.data]
    const { code } = await runCommand(pgCtl, stop, place.user)
    if (code === 0 || (await runningPort(place)) === null) return
  }
  throw new DatabaseError(`PostgreSQL on ${place.data} does not stop:\n${tail(await logOf(place, ''))}`)
}

async function refuseOtherVersion(place: Place, postgres: string): Promise<void> {
  const data = (await readFile(join(place.data, 'PG_VERSION'), 'utf8')).trim()
  const { output } = await runCommand(postgres, ['--version'], place.user)
  const program = /(\d+)\./.exec(output)?.[1]
  if (data === program) return
  throw new DatabaseError(
    `${place.data} was made by PostgreSQL ${data}, and this is ${program}. Export the content with the release that ` +
      'made it, or upgrade the folder with pg_upgrade.',
  )
}

async function logOf(place: Place, fallback: string): Promise<string> {
  const log = await readFile(place.log, 'utf8').catch(() => '')
  return log || fallback
}

function tail(text: string): string {
  return text.trimEnd().split('\n').slice(-15).join('\n')
}
