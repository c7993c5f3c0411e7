/** An operator stops and starts, and things break: what was published stays, and readers notice little of it. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { afterAll, expect, inject } from 'vitest'

import { cmsAt } from '@/editor/cms'
import { test } from '@/journey'
import { type StartCommand, startCareerExplorer } from '@/start-command'

/** It should be within 15 s; a busy machine is given more, and the time it took is printed. */
const patience = 40_000

/** The installation of all journeys. This file is the last to use it (vitest.config.ts). */
const settings = inject('settings')
let running: StartCommand | undefined

afterAll(async () => {
  const code = running ? await running.stop() : 0
  if (code !== 0) throw new Error(`Stopping ended with ${code}.`)
})

const manifest = () => cmsAt(`http://127.0.0.1:${settings.CMS_PORT}`).read('/api/delivery/v1/manifest')

test('an operator stops and starts, and the same content is there within seconds', async () => {
  const before = await manifest()
  await stopStarter()
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

type Process = { name: string; pid: number }

/** What the start has written down of its processes. */
async function started(): Promise<{ starter: { pid: number }; children: Process[] }> {
  return JSON.parse(await readFile(join(settings.DATA_DIR, 'start.json'), 'utf8'))
}

async function cmsProcess(): Promise<number> {
  const cms = (await started()).children.find(({ name }) => name === 'cms')
  if (!cms) throw new Error('The start knows of no CMS.')
  return cms.pid
}

/** Asks the start to end, as Ctrl-C would, and waits until it has. */
async function stopStarter(): Promise<void> {
  const { pid } = (await started()).starter
  process.kill(pid, 'SIGTERM')
  while (isThere(pid)) await pause(50)
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
