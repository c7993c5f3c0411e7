import { spawnSync } from 'node:child_process'
import { stat } from 'node:fs/promises'

import { runCommand } from './command'
import { DatabaseError } from './database-error'

export type SystemUser = { name: string; uid: number; gid: number }

/**
 * Who runs PostgreSQL: it refuses root. Null: we ourselves.
 *
 * Started as root, it is the owner of the data that is already there, else the first of the users below.
 */
export async function databaseUser(dataFolder: string): Promise<SystemUser | null> {
  if (process.getuid?.() !== 0) return null

  const owner = await stat(dataFolder).catch(() => null)
  if (owner && owner.uid !== 0) return { name: `user ${owner.uid}`, uid: owner.uid, gid: owner.gid }
  const user = lookUp('postgres') ?? lookUp('nobody') ?? createUser()
  if (user) return user
  throw new DatabaseError(
    'PostgreSQL refuses to run as root, and this system has no user to run it as. Add one (useradd --system postgres), ' +
      'start as an ordinary user, or set DATABASE_URL.',
  )
}

/** Can that user enter the folder? Asked of the system itself, since rights may come from more than mode bits. */
export async function canEnter(user: SystemUser | null, folder: string): Promise<boolean> {
  if (!user) return true
  const { code } = await runCommand('/bin/sh', ['-c', 'cd "$0"', folder], user)
  return code === 0
}

function lookUp(name: string): SystemUser | null {
  const uid = idOf('-u', name)
  const gid = idOf('-g', name)
  return uid === null || gid === null ? null : { name, uid, gid }
}

function createUser(): SystemUser | null {
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'ignore' })
  return lookUp('postgres')
}

function idOf(flag: '-u' | '-g', name: string): number | null {
  const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' })
  return status === 0 ? Number(stdout) : null
}
