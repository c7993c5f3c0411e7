/** What an operator reads when `npm start` cannot work: one message, no stack trace, nothing left behind. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { freePort } from '@career-explorer/environment/ports'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { startCareerExplorer } from '@/start-command'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'career-explorer-operator-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** Start with usable settings but for the given ones, and read what it says when it gives up. */
async function complaint(settings: Record<string, string>): Promise<string> {
  const [CMS_PORT, WEB_PORT] = [String(await freePort()), String(await freePort())]
  const start = startCareerExplorer({ CMS_PORT, WEB_PORT, DATA_DIR: join(folder, 'data'), ...settings })
  expect(await start.ended).toBe(1)
  const message = start.output().trim()
  expect(message).not.toMatch(/^\s+at |node:internal|\.mjs:\d+/m)
  return message
}

async function listen(port: number): Promise<Server> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return server
}

describe('npm start stops at once and says', () => {
  test('that DATABASE_URL is no address of a PostgreSQL', async () => {
    const message = await complaint({ DATABASE_URL: 'mysql://root:hunter2hunter2@localhost/careers' })
    expect(message).toContain('DATABASE_URL must be an address like postgres://')
    expect(message).not.toContain('hunter2')
  })

  test('that nothing answers where DATABASE_URL leads', async () => {
    const port = await freePort()
    const message = await complaint({ DATABASE_URL: `postgres://user:hunter2hunter2@127.0.0.1:${port}/careers` })
    expect(message).toMatch(
      new RegExp(`^DATABASE_URL must lead to a PostgreSQL server; nothing answers at 127.0.0.1:${port}`),
    )
    expect(message).not.toContain('hunter2')
  })

  test.each(['CMS_PORT', 'WEB_PORT'])('which %s is taken, and by whom', async (name) => {
    const port = await freePort()
    const server = await listen(port)
    const message = await complaint({ [name]: String(port) })
    server.close()
    expect(message).toContain(`${name}: port ${port} is taken; process ${process.pid} (`)
    expect(message.split('\n')).toHaveLength(1)
  })

  test('that DATA_DIR cannot be written', async () => {
    const file = join(folder, 'a-file')
    await writeFile(file, '')
    const message = await complaint({ DATA_DIR: join(file, 'data') })
    expect(message).toMatch(/^DATA_DIR must be a folder that can be written; it is .*\(ENOTDIR\)\.$/)
  })

  test('that PAYLOAD_SECRET is short', async () => {
    const message = await complaint({ PAYLOAD_SECRET: 'a-short-one' })
    expect(message).toContain(
      'PAYLOAD_SECRET must be a secret of at least 32 random bytes, such as `openssl rand -base64 32` prints; it is 11 characters long',
    )
    expect(message).not.toContain('a-short-one')
  })

  test('everything that is wrong, in one message', async () => {
    const message = await complaint({ PAYLOAD_SECRET: 'short', ADMIN_PASSWORD: 'short', CMS_PORT: 'eighty' })
    for (const name of ['PAYLOAD_SECRET', 'ADMIN_PASSWORD', 'CMS_PORT']) expect(message).toContain(`${name} must be`)
  })
})
