import { freePort } from '@career-explorer/environment/ports'
import { typescript } from '@career-explorer/environment/typescript'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

import { Output } from '@site/output'

export type RunningSite = {
  url: string
  pid: number | undefined
  read: (path: string) => Promise<string>
  status: (path: string) => Promise<number>
  end: () => Promise<void>
}

/** A published folder as it is: under another address its pages would all be made anew. */
export async function startPublished(folder: string): Promise<RunningSite> {
  const state = await new Output(folder).readState()
  if (!state) throw new Error(`${folder} holds no published site: run npm start once, or set DATA_DIR`)
  return startSite({ DATA_DIR: dirname(folder), CMS_URL: 'http://127.0.0.1:9', SITE_URL: state.siteUrl })
}

/** The site's own server with its publisher, as `npm start` runs them. */
export async function startSite(env: NodeJS.ProcessEnv): Promise<RunningSite> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const file = fileURLToPath(new URL('../site/serve.ts', import.meta.url))
  const child = fork(file, [], {
    execArgv: typescript,
    env: { ...process.env, ...env, WEB_PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ended = once(child, 'exit')
  const read = async (path: string) => (await fetch(url + path, { redirect: 'manual' })).text()
  for (
    let tries = 0;
    !(await fetch(`${url}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    ));
    tries += 1
  ) {
    if (child.exitCode !== null || tries > 600) throw new Error('The site did not start')
    await pause(100)
  }
  const end = async () => {
    child.kill('SIGTERM')
    await ended
  }
  return {
    url,
    pid: child.pid,
    read,
    status: async (path) => (await fetch(url + path, { redirect: 'manual' })).status,
    end,
  }
}
