import { randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { identifyProcess, isRunning, parseIdentity } from '@career-explorer/environment/processes'

import { DatabaseError } from './database-error'

const patience = 120_000

/** One at a time over all processes that use this path. A lock whose process has ended does not count. */
export async function withLock<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  await mkdir(dirname(path), { recursive: true })
  const draft = `${path}.${randomUUID()}`
  await writeFile(draft, JSON.stringify(identifyProcess(process.pid)))
  try {
    await acquire(path, draft)
  } finally {
    await rm(draft, { force: true })
  }
  try {
    return await work()
  } finally {
    await rm(path, { force: true })
  }
}

async function acquire(path: string, draft: string): Promise<void> {
  const deadline = Date.now() + patience
  for (;;) {
    const taken = await link(draft, path).then(
      () => false,
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error
        return true
      },
    )
    if (!taken) return

    const holder = parseIdentity(await readFile(path, 'utf8').catch(() => ''))
    if (holder && !isRunning(holder)) await rm(path, { force: true })
    else if (Date.now() > deadline) {
      throw new DatabaseError(
        `Process ${holder?.pid ?? 'unknown'} has held ${path} for two minutes: end it, or remove the file.`,
      )
    } else await pause(100)
  }
}
