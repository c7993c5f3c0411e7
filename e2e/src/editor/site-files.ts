import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

/** Every file that the site is served from, its compressed copies opened, which have the words in them. */
export async function filesWith(words: string, folder: string): Promise<{ found: string[]; looked: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  if (files.length === 0) throw new Error(`There are no files in ${folder}.`)
  const found: string[] = []
  for (const file of files) {
    // The publisher is at work: what it took away since holds no words any more.
    const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
      return null
    })
    if (bytes && opened(file, bytes).includes(words)) found.push(file)
  }
  return { found, looked: files.length }
}

function opened(file: string, bytes: Buffer): Buffer {
  if (file.endsWith('.br')) return brotliDecompressSync(bytes)
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes
}
