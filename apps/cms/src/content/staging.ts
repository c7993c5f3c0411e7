import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Staged = { offset: number; length: number }

/** Checked documents wait in a file, not in memory: a bundle may be larger than that. */
export class Staging<Value> {
  private end = 0

  private constructor(
    private readonly folder: string,
    private readonly file: FileHandle,
  ) {}

  static async open<Value>(): Promise<Staging<Value>> {
    const folder = await mkdtemp(join(tmpdir(), 'career-explorer-import-'))
    return new Staging<Value>(folder, await open(join(folder, 'documents'), 'w+', 0o600))
  }

  async add(value: Value): Promise<Staged> {
    const bytes = Buffer.from(JSON.stringify(value))
    const staged = { offset: this.end, length: bytes.length }
    this.end += bytes.length
    await this.file.write(bytes, 0, bytes.length, staged.offset)
    return staged
  }

  async get({ offset, length }: Staged): Promise<Value> {
    const { buffer } = await this.file.read(Buffer.alloc(length), 0, length, offset)
    return JSON.parse(buffer.toString())
  }

  async close(): Promise<void> {
    await this.file.close()
    await rm(this.folder, { recursive: true, force: true })
  }
}
