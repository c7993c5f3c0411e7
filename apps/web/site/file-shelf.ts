import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress, type CompressCallback, gunzip } from 'node:zlib'

import { isCompressible } from './compressed'
import { isMissing } from './output'

type Form = { bytes: Buffer; etag: string }
/** A file in the forms it was written in. */
export type ShelfFile = { plain: Form; br: Form | null; gz: Form | null }

type Kept = { version: string; file: ShelfFile; checkedAt: number; size: number }

/** So long a file is served without looking whether it was replaced. */
const freshFor = 200

/** The files of a folder, kept in memory while they are read often, and always as they are on disk now. */
export class FileShelf {
  private readonly kept = new Map<string, Kept>()
  private readonly underWay = new Map<string, Promise<ShelfFile | null>>()
  private bytes = 0

  constructor(
    private readonly folder: string,
    private readonly room = 128 * 1024 * 1024,
  ) {}

  /**
   * @param name a path below the folder, already checked; `null` when there is no such file
   * @param maxAge so many milliseconds ago it may have been looked at last
   */
  async get(name: string, maxAge = freshFor): Promise<ShelfFile | null> {
    const kept = this.kept.get(name)
    if (kept && Date.now() - kept.checkedAt < maxAge) return kept.file
    const running = this.underWay.get(name)
    if (running) return running
    const look = this.look(name, kept).finally(() => this.underWay.delete(name))
    this.underWay.set(name, look)
    return look
  }

  private async look(name: string, kept: Kept | undefined): Promise<ShelfFile | null> {
    try {
      const version = await this.versionOf(name)
      if (version === null) return null
      this.forget(name)
      const file = kept?.version === version ? kept.file : await this.read(name)
      this.keep(name, version, file)
      return file
    } catch (error) {
      if (!isMissing(error)) throw error
      this.forget(name)
      return null
    }
  }

  /** Changes when a file or its compressed form is replaced; `null` for what is no file. */
  private async versionOf(name: string): Promise<string | null> {
    const [plain, br] = await Promise.all([
      stat(join(this.folder, name)),
      stat(join(this.folder, `${name}.br`)).catch(() => null),
    ])
    return plain.isFile() ? `${plain.mtimeMs} ${plain.ino} ${br?.mtimeMs} ${br?.ino}` : null
  }

  private async read(name: string): Promise<ShelfFile> {
    const file = readFile(join(this.folder, name))
    if (!isCompressible(name)) return { plain: form(await file, ''), br: null, gz: null }
    const forms = await Promise.all([file, this.readForm(`${name}.br`), this.readForm(`${name}.gz`)])
    return agreed(...forms)
  }

  private async readForm(name: string): Promise<Buffer | null> {
    try {
      return await readFile(join(this.folder, name))
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  }

  private keep(name: string, version: string, file: ShelfFile): void {
    const size = file.plain.bytes.length + (file.br?.bytes.length ?? 0) + (file.gz?.bytes.length ?? 0)
    if (size > this.room / 8) return
    this.kept.set(name, { version, file, checkedAt: Date.now(), size })
    this.bytes += size
    for (const oldest of this.kept.keys()) {
      if (this.bytes <= this.room) break
      this.forget(oldest)
    }
  }

  private forget(name: string): void {
    this.bytes -= this.kept.get(name)?.size ?? 0
    this.kept.delete(name)
  }
}

/**
 * What a reader may get of three forms. The compressed ones say themselves whether they are whole: a plain file that
 * was cut off, or is about to be replaced, yields to them.
 */
async function agreed(plain: Buffer, br: Buffer | null, gz: Buffer | null): Promise<ShelfFile> {
  const [fromGz, fromBr] = await Promise.all([gz && opened(gz, gunzip), br && opened(br, brotliDecompress)])
  const truth = fromGz ?? fromBr ?? plain
  return {
    plain: form(truth, ''),
    br: br && fromBr?.equals(truth) ? form(br, '-br') : null,
    gz: gz && fromGz ? form(gz, '-gz') : null,
  }
}

/** `null` when it is broken. */
async function opened(bytes: Buffer, open: (bytes: Buffer, then: CompressCallback) => void): Promise<Buffer | null> {
  try {
    return await promisify(open)(bytes)
  } catch {
    return null
  }
}

/** Strong, so each form has its own. */
function form(bytes: Buffer, suffix: string): Form {
  return { bytes, etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}${suffix}"` }
}
