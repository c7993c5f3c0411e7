/**
 * The database: the server at DATABASE_URL, or an embedded PostgreSQL that this machine runs for us.
 *
 * The embedded one is shared: every opener holds it, and whoever closes last stops it. So an import may run beside
 * the CMS or without it, and a killed process leaves a server that the next opener takes over.
 */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'

import type { Environment } from '@career-explorer/environment'
import { keptSecret } from '@career-explorer/environment/secrets'

import { findBinaries } from './binaries'
import { createDatabase, databaseUrl, tryConnection } from './connection'
import { DatabaseError } from './database-error'
import { addHolder, type Holder, isHeld, removeHolder } from './holders'
import { withLock } from './lock'
import { findPlace, notePlace, type Place } from './place'
import { initialise, runningPort, startServer, stopServer, superuser } from './server'

const databaseName = 'career_explorer'

type DatabaseEnvironment = Pick<Environment, 'DATABASE_URL' | 'DATA_DIR'>

export type Database = {
  url: string
  /** Did this call start a server? False: one was running already, or it is not ours to start. */
  startedHere: boolean
  /** The embedded server's own folder, outside of DATA_DIR where PostgreSQL's user cannot enter that. */
  folder: string | null
  /** Give it back: stops the embedded server when nobody else holds it. */
  close: () => Promise<void>
}

type OpenOptions = {
  /** For whom it is opened: this process unless told. */
  holder?: Holder
  /** False: faster, and lost when the machine loses power. For tests. */
  durable?: boolean
}

/** Open the database, starting the embedded server if there is neither DATABASE_URL nor a running one. */
export async function openDatabase(
  environment: DatabaseEnvironment,
  { holder = process.pid, durable = true }: OpenOptions = {},
): Promise<Database> {
  if (environment.DATABASE_URL) {
    await tryConnection(environment.DATABASE_URL)
    return { url: environment.DATABASE_URL, startedHere: false, folder: null, close: async () => undefined }
  }

  await makeDataDirectory(environment.DATA_DIR)
  return withLock(lockPath(environment), async () => {
    const place = await findPlace(environment.DATA_DIR)
    const binaries = await findBinaries(place.user)
    const password = keptSecret(noteFolder(environment), 'password')
    await initialise(place, binaries, { password, durable })

    const running = await runningPort(place)
    const port = running ?? (await startServer(place, binaries, { durable }))
    await notePlace(environment.DATA_DIR, place, port)
    await addHolder(holdersFolder(environment), holder)

    const url = urlAt(port, password)
    await tryConnection(databaseUrl(url, 'postgres'), { patience: 60_000 })
    await createDatabase(databaseUrl(url, 'postgres'), databaseName)
    return {
      url,
      startedHere: running === null,
      folder: place.folder,
      close: () => closeDatabase(environment, { holder }),
    }
  })
}

/** Give up one holder's share of the embedded server, and stop it when that was the last; `force`: in any case. */
export async function closeDatabase(
  environment: DatabaseEnvironment,
  { holder = process.pid, force = false }: { holder?: Holder; force?: boolean } = {},
): Promise<void> {
  if (environment.DATABASE_URL) return
  await makeDataDirectory(environment.DATA_DIR)
  await withLock(lockPath(environment), async () => {
    await removeHolder(holdersFolder(environment), holder)
    if (!force && (await isHeld(holdersFolder(environment)))) return
    await removeHolder(holdersFolder(environment), 'kept')
    const place = await findPlace(environment.DATA_DIR)
    await stopServer(place, await findBinaries(place.user))
  })
}

/** The address of the database if it can be used now, else null. Starts nothing. */
export async function runningDatabaseUrl(environment: DatabaseEnvironment): Promise<string | null> {
  if (environment.DATABASE_URL) return environment.DATABASE_URL
  const place: Place = await findPlace(environment.DATA_DIR)
  const port = await runningPort(place)
  return port === null ? null : urlAt(port, keptSecret(noteFolder(environment), 'password'))
}

function urlAt(port: number, password: string): string {
  return `postgres://${superuser}:${password}@127.0.0.1:${port}/${databaseName}`
}

async function makeDataDirectory(path: string): Promise<void> {
  await mkdir(join(path, 'database'), { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new DatabaseError(`DATA_DIR: ${path} cannot be written (${error.code ?? error.message}).`)
  })
}

function noteFolder({ DATA_DIR }: DatabaseEnvironment): string {
  return join(DATA_DIR, 'database')
}

function lockPath(environment: DatabaseEnvironment): string {
  return join(noteFolder(environment), 'lock')
}

function holdersFolder(environment: DatabaseEnvironment): string {
  return join(noteFolder(environment), 'holders')
}
