import { findChromium } from '../packages/environment/src/chromium.mjs'
import { Failure } from './failure.mjs'
import { root } from './workspace.mjs'

/** @typedef {import('./children.mjs').Children} Children */

const minutes = 60_000

/**
 * A Chromium for the tests in a real browser; installed where there is none and we may.
 *
 * @param {Children} children
 * @param {NodeJS.ProcessEnv} env
 * @param {(note: string) => void} note
 * @returns {Promise<string>} the path of the program
 */
export async function provideChromium(children, env, note) {
  const found = findChromium(env)
  if (found) return found
  if (env.CHROME_PATH) throw new Failure(`CHROME_PATH must be a Chromium that can be run; it is ${env.CHROME_PATH}.`)

  for (const [name, program, args, limit] of attempts()) {
    note(`${program} ${args.join(' ')}`)
    await children
      .run({ name, program, args, cwd: root, env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } }, { limit })
      .catch((error) => console.log(firstLine(error)))
    const installed = findChromium(env)
    if (installed) return installed
  }
  throw new Failure(
    'No Chromium was found, and none could be installed. Install one (Debian, Ubuntu: apt-get install chromium; ' +
      'elsewhere: npx playwright-core install chromium), or set CHROME_PATH.',
  )
}

/**
 * The distribution's package first: it brings the libraries that a download lacks.
 *
 * @returns {[name: string, program: string, args: string[], limit: number][]}
 */
function attempts() {
  const playwright = 'e2e/node_modules/playwright-core/cli.js'
  /** @type {[string, string, string[], number][]} */
  const downloads = [['playwright', process.execPath, [playwright, 'install', 'chromium'], 5 * minutes]]
  if (process.getuid?.() !== 0) return downloads
  return [
    ['apt-update', 'apt-get', ['update', '--quiet'], 3 * minutes],
    ['apt-install', 'apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', 'chromium'], 10 * minutes],
    ...downloads,
  ]
}

/** @param {unknown} error */
function firstLine(error) {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0]
}
