/** Once per run: the real `npm start`, with ports and a data folder of its own, stopped as an operator would. */
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { freePort } from '@career-explorer/environment/ports'
import { newSecret } from '@career-explorer/environment/secrets'
import type { TestProject } from 'vitest/node'

import { startCareerExplorer } from './start-command'

export type Settings = Record<'DATA_DIR' | 'CMS_PORT' | 'WEB_PORT' | 'ADMIN_EMAIL' | 'ADMIN_PASSWORD', string>

declare module 'vitest' {
  interface ProvidedContext {
    siteUrl: string
    cmsUrl: string
    admin: { email: string; password: string }
    /** What the site is served from. */
    siteFolder: string
    /** What it was started with. */
    settings: Settings
  }
}

export default async function startSite(project: TestProject): Promise<() => Promise<void>> {
  const DATA_DIR = await mkdtemp(join(tmpdir(), 'career-explorer-e2e-'))
  await chmod(DATA_DIR, 0o755) // as root, PostgreSQL runs as somebody else, who has to get in
  const admin = { email: 'admin@example.org', password: newSecret() }
  const [cms, web] = [await freePort(), await freePort()]
  const settings: Settings = {
    DATA_DIR,
    CMS_PORT: String(cms),
    WEB_PORT: String(web),
    ADMIN_EMAIL: admin.email,
    ADMIN_PASSWORD: admin.password,
  }
  const running = startCareerExplorer(settings)
  const stop = async () => {
    await running.stop()
    const place = await readFile(join(DATA_DIR, 'database', 'place.json'), 'utf8').catch(() => null)
    if (place) await rm(JSON.parse(place).folder, { recursive: true, force: true })
    await rm(DATA_DIR, { recursive: true, force: true })
  }

  // The first start builds: minutes on a small machine.
  await running.ready({ limit: 15 * 60_000 }).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  project.provide('siteUrl', `http://localhost:${web}`)
  project.provide('cmsUrl', `http://localhost:${cms}`)
  project.provide('admin', admin)
  project.provide('settings', settings)
  project.provide('siteFolder', join(DATA_DIR, 'site'))
  return stop
}
