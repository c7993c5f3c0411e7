import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { copyFile, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { best, formsOf, isCompressible, isSmall, type Quality, quick } from './compressed'
import { type Moves, movesFile, noMoves, type PublishedState, readMoves, readState, stateFile } from './published-state'

/** A form of a file that lies beside its place. */
type Aside = { aside: string; form: string }

/**
 * The folder of published files. Each is written aside and renamed: whoever reads sees the old file or the new one.
 * Small files are compressed, written and read at once: nobody waits for this process, and handing thousands of them to
 * other threads takes longer than the work itself.
 */
export class Output {
  /** Files whose compressed form could be smaller still. */
  private readonly rough = new Set<string>()
  /** Files that were brought, and are not shown yet. */
  private readonly staged = new Map<string, { asides: Aside[]; isRough: boolean }>()

  constructor(readonly folder: string) {}

  /** Writes a file with its compressed forms, which come first: the plain one is the sign that all are there. */
  async write(name: string, content: string | Buffer): Promise<void> {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    await this.compress(name, bytes, quick)
    this.replace(name, bytes)
    if (isCompressible(name) && isSmall(bytes)) this.rough.add(name)
  }

  /** Brings a file with its compressed forms without showing it: so long they lie aside, where they need no memory. */
  async stage(name: string, content: string): Promise<void> {
    const bytes = Buffer.from(content)
    const asides: Aside[] = []
    this.staged.set(name, { asides, isRough: isSmall(bytes) })
    const forms = await formsOf(name, bytes, quick)
    for (const [form, compressed] of [...forms, [name, bytes] as const]) {
      const aside = asideOf(join(this.folder, form))
      asides.push({ aside, form })
      writeMaking(aside, compressed)
    }
  }

  /** Puts a staged file in its place. */
  show(name: string): void {
    const staged = this.staged.get(name)
    if (staged === undefined) throw new Error(`${name} was not staged`)
    for (const { aside, form } of staged.asides) renameSync(aside, join(this.folder, form))
    this.staged.delete(name)
    if (staged.isRough) this.rough.add(name)
  }

  /** Throws away what was staged and not shown. */
  async discard(): Promise<void> {
    for (const { aside } of [...this.staged.values()].flatMap(({ asides }) => asides)) await rm(aside, { force: true })
    this.staged.clear()
  }

  /** Files that somebody else wrote in haste. */
  roughen(names: readonly string[]): void {
    for (const name of names) this.rough.add(name)
  }

  /** Leaves it to somebody else to polish what was written here. */
  takeRough(): string[] {
    const names = [...this.rough]
    this.rough.clear()
    return names
  }

  /** Compresses as well as can be what was written in haste, until there is something else to do. */
  async polish(until?: AbortSignal): Promise<void> {
    for (const name of this.rough) {
      if (until?.aborted) return
      this.rough.delete(name)
      const content = await this.read(name)
      if (content !== null) await this.compress(name, Buffer.from(content), best)
    }
  }

  private async compress(name: string, bytes: Buffer, quality: Quality): Promise<void> {
    for (const [form, compressed] of await formsOf(name, bytes, quality)) this.replace(form, compressed)
  }

  async remove(name: string): Promise<void> {
    this.rough.delete(name)
    for (const file of [name, `${name}.br`, `${name}.gz`]) await rm(join(this.folder, file), { force: true })
  }

  /** Copies a file that was built and compressed before. */
  async copy(from: string, name: string): Promise<void> {
    const file = join(this.folder, name)
    await mkdir(dirname(file), { recursive: true })
    const aside = asideOf(file)
    await copyFile(from, aside)
    await rename(aside, file)
  }

  async has(name: string): Promise<boolean> {
    const found = await stat(join(this.folder, name)).catch((error: unknown) => {
      if (isMissing(error)) return null
      throw error
    })
    return found !== null
  }

  /** The names in a folder of it, which may not be there. */
  async list(folder: string): Promise<string[]> {
    try {
      return await readdir(join(this.folder, folder))
    } catch (error) {
      if (isMissing(error)) return []
      throw error
    }
  }

  async read(name: string): Promise<string | null> {
    try {
      return readFileSync(join(this.folder, name), 'utf8')
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  }

  /** The bytes of a file; 0 when there is none. */
  async size(name: string): Promise<number> {
    try {
      return (await stat(join(this.folder, name))).size
    } catch (error) {
      if (isMissing(error)) return 0
      throw error
    }
  }

  /** What this folder holds; `null` when nothing was ever finished, or when it can't be read: then all is made again. */
  async readState(): Promise<PublishedState | null> {
    return readState(await this.read(stateFile))
  }

  async readMoves(): Promise<Moves> {
    return readMoves(await this.read(movesFile)) ?? noMoves
  }

  private replace(name: string, bytes: Buffer): void {
    const file = join(this.folder, name)
    const aside = asideOf(file)
    try {
      writeMaking(aside, bytes)
      renameSync(aside, file)
    } catch (error) {
      rmSync(aside, { force: true })
      throw error
    }
  }
}

/** Makes the folder when it isn't there yet: it mostly is. */
function writeMaking(file: string, content: string | Buffer): void {
  try {
    writeFileSync(file, content)
  } catch (error) {
    if (!isMissing(error)) throw error
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
}

/** Beside the file, so that renaming stays within one disk; a killed publisher leaves at most a few of them. */
const asideOf = (file: string) => join(dirname(file), `.aside-${randomUUID()}`)

export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}
