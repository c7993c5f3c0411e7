/** An operator stops and starts, and things break: what was published stays, and readers notice little of it. */
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { freePort } from '@career-explorer/environment/ports'
import { newSecret } from '@career-explorer/environment/secrets'
import { afterAll, beforeAll, expect } from 'vitest'

import { cmsAt } from '@/editor/cms'
import { test } from '@/journey'
import { type StartCommand, startCareerExplorer } from '@/start-command'

/** It should be within 15 s; a busy machine is given more, and the time it took is printed. */
const patience = 40_000

let settings: Record<string, string> & { DATA_DIR: string; CMS_PORT: string; WEB_PORT: string }
let running: StartCommand

beforeAll(async () => {
  const DATA_DIR = await mkdtemp(join(tmpdir(), 'career-explorer-restart-'))
  await chmod(DATA_DIR, 0o755)
  const [CMS_PORT, WEB_PORT] = [String(await freePort()), String(await freePort())]
  settings = { DATA_DIR, CMS_PORT, WEB_PORT, ADMIN_EMAIL: 'admin@example.org', ADMIN_PASSWORD: newSecret() }
  running = startCareerExplorer(settings)
  await running.ready({ limit: 10 * 60_000 })
}, 11 * 60_000)

afterAll(async () => {
  await running.stop()
  const place = await readFile(join(settings.DATA_DIR, 'database', 'place.json'), 'utf8').catch(() => null)
  if (place) await rm(JSON.parse(place).folder, { recursive: true, force: true })
  await rm(settings.DATA_DIR, { recursive: true, force: true })
})

const manifest = () => cmsAt(`http://127.0.0.1:${settings.CMS_PORT}`).read('/api/delivery/v1/manifest')

test('an operator stops and starts, and the same content is there within seconds', async () => {
  const before = await manifest()
  expect(await running.stop()).toBe(0)
  const begun = Date.now()
  running = startCareerExplorer(settings)
  await running.ready({ limit: patience })
  console.log(`The second start was ready after ${((Date.now() - begun) / 1000).toFixed(1)} s.`)
  expect(await manifest()).toEqual(before)
}, 120_000)

test('a student reads on while the CMS is killed, and the CMS comes back by itself', async ({ page }) => {
  const site = `http://localhost:${settings.WEB_PORT}`
  const read = async () => {
    await page.goto(`${site}/en/careers/electrician`)
    await page.locator('main h1').waitFor()
    return page.locator('main h1').innerText()
  }
  while ((await read()) !== 'Electrician') await page.waitForTimeout(500) // it has just started
  process.kill(await cmsProcess(), 'SIGKILL')
  const killed = Date.now()
  expect([await read(), await read()]).toEqual(['Electrician', 'Electrician'])
  const answers = async () => {
    const response = await fetch(`http://127.0.0.1:${settings.CMS_PORT}/readyz`).catch(() => null)
    return response?.ok ?? false
  }
  while (!(await answers())) {
    expect(Date.now() - killed).toBeLessThan(patience)
    await page.waitForTimeout(100)
  }
  console.log(`The CMS was back ${((Date.now() - killed) / 1000).toFixed(1)} s after it had been killed.`)
  expect(await read()).toBe('Electrician')
}, 120_000)

/** The process of the CMS, as the start has written it down. */
async function cmsProcess(): Promise<number> {
  const { children }: { children: { name: string; pid: number }[] } = JSON.parse(
    await readFile(join(settings.DATA_DIR, 'start.json'), 'utf8'),
  )
  const cms = children.find(({ name }) => name === 'cms')
  if (!cms) throw new Error('The start knows of no CMS.')
  return cms.pid
}
