/** `SHA256SUMS`: what `sha256sum -c` reads too, so a backup can be checked without this project. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'

import { BackupError } from './backup-error'

export const checksumFile = 'SHA256SUMS'

export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/** Everything in the folder that is no folder, as a path with `/` from there, in a fixed order. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted()
}

/** Writes down the checksum of everything in the folder. */
export async function writeChecksums(folder: string): Promise<void> {
  const lines: string[] = []
  for (const path of await filesIn(folder)) {
    if (path !== checksumFile) lines.push(`${await sha256Of(join(folder, path))}  ${path}\n`)
  }
  await writeFile(join(folder, checksumFile), lines.join(''), { mode: 0o600 })
}

/** Is every file as it was written, is none missing, and is none there that nobody wrote down? Else a BackupError names it. */
export async function verifyChecksums(folder: string): Promise<void> {
  const text = await readFile(join(folder, checksumFile), 'utf8').catch(() => null)
  if (text === null)
    throw new BackupError(`${folder} is no backup: it has no ${checksumFile}. A backup that was cut short has none.`)
  const expected = new Map(text.split('\n').filter(Boolean).map(readLine))
  const present = new Set(await filesIn(folder))
  for (const [path, sum] of expected) {
    if (!present.delete(path)) throw new BackupError(`The backup lacks ${path}.`)
    if ((await sha256Of(join(folder, path))) !== sum) {
      throw new BackupError(`${path} is not what was backed up: its checksum is another one. Take another backup.`)
    }
  }
  present.delete(checksumFile)
  const [unknown] = present
  if (unknown !== undefined)
    throw new BackupError(`${unknown} is not part of the backup: ${checksumFile} does not name it.`)
}

function readLine(line: string): [path: string, sum: string] {
  const [, sum, path] = /^([\da-f]{64}) {2}(.+)$/.exec(line) ?? []
  if (sum === undefined || path === undefined || path.split('/').includes('..') || path.startsWith('/')) {
    throw new BackupError(`${checksumFile} has a line that is none: ${line.slice(0, 100)}`)
  }
  return [path, sum]
}
