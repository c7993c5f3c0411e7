import { open, stat } from 'node:fs/promises'
import { join } from 'node:path'

import { inBatches } from './in-batches'
import { isMissing } from './output'

/** Those of the files that are missing or cut off, or lack a compressed form: as a full disk or a crash may leave them. */
export async function notWhole(folder: string, names: readonly string[]): Promise<string[]> {
  const broken: string[] = []
  await inBatches(names, 16, async (name) => {
    if (!(await isWhole(join(folder, name)))) broken.push(name)
  })
  return broken
}

/** A gzip file ends with the length of what is in it: written apart, the two must agree. */
async function isWhole(file: string): Promise<boolean> {
  try {
    const [plain, br, length] = await Promise.all([stat(file), stat(`${file}.br`), lengthIn(`${file}.gz`)])
    return plain.size === length && br.size > 0
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

async function lengthIn(gzip: string): Promise<number | null> {
  const handle = await open(gzip)
  try {
    const { size } = await handle.stat()
    if (size < 18) return null
    const { buffer } = await handle.read(Buffer.alloc(4), 0, 4, size - 4)
    return buffer.readUInt32LE(0)
  } finally {
    await handle.close()
  }
}
