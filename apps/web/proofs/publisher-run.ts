import { typescript } from '@career-explorer/environment/typescript'
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** Where the proofs say that the site is: the same for every run, as another one would render all pages anew. */
export const siteUrl = 'http://careers.example'

/** `publish --once` in a process of its own. */
export function startPublisher(cmsUrl: string, folder: string): ChildProcess {
  return fork(fileURLToPath(new URL('../site/publish.ts', import.meta.url)), ['--once'], {
    execArgv: typescript,
    env: { ...process.env, CMS_URL: cmsUrl, DATA_DIR: folder, SITE_URL: siteUrl },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
}

/** Runs it to its end. @returns whether it published */
export async function publish(cmsUrl: string, folder: string): Promise<boolean> {
  const child = startPublisher(cmsUrl, folder)
  child.stderr?.resume()
  const [code] = await once(child, 'exit')
  return code === 0
}
