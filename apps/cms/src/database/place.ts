import { randomBytes } from 'node:crypto'
import { chmod, chown, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { DatabaseError } from './database-error'
import { canEnter, databaseUser, type SystemUser } from './system-user'

/** Where the embedded server lives. `folder` belongs to `user` alone and holds `data/` and `server.log`. */
export type Place = { folder: string; data: string; log: string; user: SystemUser | null; port: number | null }

type PlaceNote = { folder: string; port: number | null }

/** The place this data folder noted the last time, or a new one that PostgreSQL's user can reach. */
export async function findPlace(dataDirectory: string): Promise<Place> {
  const own = join(dataDirectory, 'postgresql')
  const noted = await readNote(dataDirectory)
  const folder = noted?.folder ?? own
  const user = await databaseUser(join(folder, 'data'))
  if (noted || (await makeFolder(own, user))) return placeAt(folder, user, noted?.port ?? null)

  const elsewhere = join(await sharedFolder(user), randomBytes(6).toString('hex'))
  await makeFolder(elsewhere, user)
  return placeAt(elsewhere, user, null)
}

/** So that the next start finds the data and, if nobody took it, the same port. */
export async function notePlace(dataDirectory: string, { folder }: Place, port: number): Promise<void> {
  const note: PlaceNote = { folder, port }
  const path = notePath(dataDirectory)
  await writeFile(`${path}.${process.pid}`, `${JSON.stringify(note, null, 2)}\n`)
  await rename(`${path}.${process.pid}`, path)
}

/** A folder outside of the project that PostgreSQL's user can enter: for clones that only root can. */
export async function sharedFolder(user: SystemUser | null): Promise<string> {
  for (const folder of ['/var/lib/career-explorer', join(tmpdir(), 'career-explorer'), '/tmp/career-explorer']) {
    if (await makeShared(folder, user)) return folder
  }
  throw new DatabaseError(
    `PostgreSQL runs as ${user?.name ?? 'you'} here, who can enter neither this project's folder nor a folder to put ` +
      'a copy in. Move the project, set DATA_DIR to a folder that this user can reach, or set DATABASE_URL.',
  )
}

async function makeShared(folder: string, user: SystemUser | null): Promise<boolean> {
  const made = await mkdir(folder, { recursive: true, mode: 0o755 }).then(
    () => true,
    () => false, // a read-only system: the next candidate
  )
  return made && (await canEnter(user, folder))
}

/** False: it was made, but that user cannot enter it through the folders above. */
async function makeFolder(folder: string, user: SystemUser | null): Promise<boolean> {
  await mkdir(folder, { recursive: true })
  if (user) await chown(folder, user.uid, user.gid)
  await chmod(folder, 0o700)
  return canEnter(user, folder)
}

function placeAt(folder: string, user: SystemUser | null, port: number | null): Place {
  return { folder, data: join(folder, 'data'), log: join(folder, 'server.log'), user, port }
}

async function readNote(dataDirectory: string): Promise<PlaceNote | null> {
  const text = await readFile(notePath(dataDirectory), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (text === null) return null
  const note: unknown = JSON.parse(text)
  if (note && typeof note === 'object' && 'folder' in note && typeof note.folder === 'string') {
    return { folder: note.folder, port: 'port' in note && typeof note.port === 'number' ? note.port : null }
  }
  throw new DatabaseError(`${notePath(dataDirectory)} does not say where the database is: restore or remove it.`)
}

function notePath(dataDirectory: string): string {
  return join(dataDirectory, 'database', 'place.json')
}
