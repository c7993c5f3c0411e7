/** The embedded server, on data folders of its own: what an operator's machine can do to it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { freePort } from '@career-explorer/environment/ports'
import { isAlive } from '@career-explorer/environment/processes'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { withConnection } from './connection'
import { closeDatabase, type Database, openDatabase, runningDatabaseUrl } from './database'
import { DatabaseError } from './database-error'

let folder: string
let DATA_DIR: string
const opened: Database[] = []

/** In the name of another process than this one's, so that several can hold one server. */
async function open(holder: number): Promise<Database> {
  const database = await openDatabase({ DATA_DIR }, { holder, durable: false })
  opened.push(database)
  return database
}

const ask = (url: string, question: string) =>
  withConnection(url, async (client) => (await client.query(question)).rows)

async function serverPid(database: Database): Promise<number> {
  return Number((await readFile(join(String(database.folder), 'data', 'postmaster.pid'), 'utf8')).split('\n')[0])
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'career-explorer-database-'))
  DATA_DIR = join(folder, 'data')
  await chmod(folder, 0o755)
})

afterEach(async () => {
  await closeDatabase({ DATA_DIR }, { force: true })
  for (const database of opened.splice(0)) await rm(String(database.folder), { recursive: true, force: true })
  await rm(folder, { recursive: true, force: true })
})

describe('the embedded server', () => {
  test('keeps its data, its port and its password between two starts', async () => {
    const first = await open(process.pid)
    expect(first.startedHere).toBe(true)
    await ask(first.url, 'create table kept as select 42 as answer')
    await first.close()
    expect(await runningDatabaseUrl({ DATA_DIR })).toBeNull()

    const second = await open(process.pid)
    expect(second.url).toBe(first.url)
    expect(await ask(second.url, 'select answer from kept')).toEqual([{ answer: 42 }])
  })

  test('listens on this machine only, asks for the password, and tells it to nobody else', async () => {
    const { url } = await open(process.pid)
    expect(await ask(url, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }])
    expect(await ask(url, 'show server_encoding')).toEqual([{ server_encoding: 'UTF8' }])
    const wrong = new URL(url)
    wrong.password = 'wrong'
    await expect(ask(wrong.href, 'select 1')).rejects.toThrow('password authentication failed')
    expect((await stat(join(DATA_DIR, 'database', 'password'))).mode & 0o777).toBe(0o600)
  })

  test('is one for everybody who opens it, at the same moment too, and ends with the last who closes', async () => {
    const [one, other] = await Promise.all([open(process.pid), open(process.ppid)])
    expect(one.url).toBe(other.url)
    expect([one.startedHere, other.startedHere].toSorted()).toEqual([false, true])
    await one.close()
    expect(await ask(other.url, 'select 1 as one')).toEqual([{ one: 1 }])
    await other.close()
    expect(await runningDatabaseUrl({ DATA_DIR })).toBeNull()
  })

  test('is taken over from a process that was killed, and not kept up for it', async () => {
    const killed = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'])
    await once(killed, 'spawn')
    const first = await open(killed.pid ?? 0)
    killed.kill('SIGKILL')
    await once(killed, 'exit')

    const second = await open(process.pid)
    expect(second).toMatchObject({ url: first.url, startedHere: false })
    await second.close()
    expect(await runningDatabaseUrl({ DATA_DIR })).toBeNull()
  })

  test('starts again after it was killed itself', async () => {
    const first = await open(process.pid)
    const pid = await serverPid(first)
    process.kill(pid, 'SIGKILL')
    while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 20))

    const second = await open(process.pid)
    expect(second.startedHere).toBe(true)
    expect(await ask(second.url, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('is not mistaken for a stranger who got its process id', async () => {
    const first = await open(process.pid)
    await first.close()
    const pidFile = join(String(first.folder), 'data', 'postmaster.pid')
    await writeFile(pidFile, `${process.pid}\n${join(String(first.folder), 'data')}\n0\n1\n\n\n\nready\n`)
    const second = await open(process.pid)
    expect(second.startedHere).toBe(true)
  })

  test('begins anew when its making was cut short', async () => {
    const draft = join(DATA_DIR, 'postgresql', 'data.draft')
    await mkdir(draft, { recursive: true })
    await writeFile(join(draft, 'PG_VERSION'), '18\n')
    const database = await open(process.pid)
    expect(await ask(database.url, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test.runIf(process.getuid?.() === 0)('goes elsewhere when only root can enter the data folder', async () => {
    await chmod(folder, 0o700)
    const first = await open(process.pid)
    expect(first.folder?.startsWith(folder)).toBe(false)
    expect(existsSync(join(String(first.folder), 'data', 'PG_VERSION'))).toBe(true)
    await first.close()
    const second = await open(process.pid)
    expect(second.folder).toBe(first.folder)
  })
})

describe('a DATABASE_URL', () => {
  test('that works is used, and nothing is started', async () => {
    const { url } = await open(process.pid)
    const other = join(folder, 'other')
    const database = await openDatabase({ DATABASE_URL: url, DATA_DIR: other })
    expect(database).toMatchObject({ url, startedHere: false, folder: null })
    expect(existsSync(other)).toBe(false)
  })

  test('that does not work says why, and never shows the password', async () => {
    const { url } = await open(process.pid)
    const variant = (change: (url: URL) => void) => {
      const changed = new URL(url)
      change(changed)
      return openDatabase({ DATABASE_URL: changed.href, DATA_DIR }).then(
        () => 'it was accepted',
        (error: unknown) => (error instanceof DatabaseError ? error.message : error),
      )
    }
    const silentPort = String(await freePort())
    expect(await variant((changed) => (changed.port = silentPort))).toMatch(/no PostgreSQL answers at 127.0.0.1:\d+/)
    expect(await variant((changed) => (changed.pathname = '/missing'))).toMatch(/has no database "missing"/)
    const refused = await variant((changed) => (changed.password = 'a-wrong-password'))
    expect(refused).toMatch(/refuses user "career_explorer"/)
    expect(refused).not.toContain('a-wrong-password')
  })
})
