/** The pictures that editors uploaded: `DATA_DIR/media`. */
import { cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

import { env } from '@/env'

import { BackupError } from './backup-error'
import { filesIn } from './checksums'
import type { BackupManifest } from './manifest'

export const uploadsFolder = 'media'

const live = () => join(env.DATA_DIR, 'media')

/** After the database: a picture that came in between is one too many, never one too few. */
export async function copyUploads(folder: string): Promise<BackupManifest['uploads']> {
  const target = join(folder, uploadsFolder)
  await mkdir(target, { mode: 0o700 })
  if (await isThere(live())) await cp(live(), target, { recursive: true })
  let bytes = 0
  const files = await filesIn(target)
  for (const file of files) bytes += (await stat(join(target, file))).size
  return { files: files.length, bytes }
}

export async function hasUploads(): Promise<boolean> {
  return (await isThere(live())) && (await readdir(live())).length > 0
}

/** Copies them beside the live ones; `putInPlace` is then one rename, and what was there before is kept under another name. */
export async function stageUploads(
  folder: string,
): Promise<{ putInPlace: () => Promise<string | null>; drop: () => Promise<void> }> {
  const staged = `${live()}.restoring`
  await rm(staged, { recursive: true, force: true })
  await mkdir(env.DATA_DIR, { recursive: true })
  await cp(join(folder, uploadsFolder), staged, { recursive: true }).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw new BackupError(`The pictures cannot be written to ${staged}: ${error.code}.`)
    await mkdir(staged) // a backup without pictures that went through a tool that forgets empty folders
  })
  return {
    drop: () => rm(staged, { recursive: true, force: true }),
    putInPlace: async () => {
      const before = `${live()}.before-${Date.now()}`
      const hadSome = await hasUploads()
      if (hadSome) await rename(live(), before)
      else await rm(live(), { recursive: true, force: true })
      await rename(staged, live())
      return hadSome ? before : null
    },
  }
}

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )
