/**
 * `npm test`: everything, from a bare clone. Checks, unit, integration on a real PostgreSQL, journeys in a real Chromium.
 * Its last line sums up: `N passed, N failed`. Node's own modules only, since it runs before anything is installed.
 */
import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mkdtempSync, rmSync } from 'node:fs'

import { Children, ended } from './children.mjs'
import { provideChromium } from './chromium.mjs'
import { Failure } from './failure.mjs'
import { install } from './install.mjs'
import { step } from './progress.mjs'
import { runSuite, testedPackages } from './suites.mjs'
import { checkPlatform, root } from './workspace.mjs'

/** @typedef {import('./suites.mjs').Counts} Counts */

/** @type {Map<string, Counts>} */
const results = new Map()
const folder = mkdtempSync(join(tmpdir(), 'career-explorer-tests-'))
const children = new Children(folder)

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => void children.end().then(() => process.exit(130)))
}

try {
  await test()
} catch (error) {
  results.set('npm test', { passed: 0, failed: 1, skipped: 0 })
  console.error(error instanceof Failure ? error.message : error)
}
await children.end()
rmSync(folder, { recursive: true, force: true })
process.exit(summarise())

async function test() {
  checkPlatform()
  const env = await step('Installing packages', (note) => install(children, note))
  const CHROME_PATH = await step('Finding Chromium', (note) => provideChromium(children, env, note))

  const heading = (/** @type {string} */ text) => console.log(`\n── ${text} ──`)
  heading('checks')
  const check = spawn('pnpm', ['run', 'check'], { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] })
  const isClean = (await ended(check)) === 0
  results.set('checks', { passed: isClean ? 1 : 0, failed: isClean ? 0 : 1, skipped: 0 })

  // One after the other: two cores are little, and each suite uses both.
  for (const tested of testedPackages()) {
    heading(tested.name)
    results.set(tested.name, await runSuite(tested, { ...env, CHROME_PATH }))
  }
}

/** Tell what each suite came to, and the sum on a line of its own. @returns {number} the exit code */
function summarise() {
  const total = { passed: 0, failed: 0, skipped: 0 }
  console.log('')
  for (const [name, counts] of results) {
    console.log(`${counts.failed > 0 ? '✗' : '✓'} ${name}: ${inWords(counts)}`)
    total.passed += counts.passed
    total.failed += counts.failed
    total.skipped += counts.skipped
  }
  console.log(`\n${inWords(total)}`)
  return total.failed > 0 || total.passed === 0 ? 1 : 0
}

/** @param {Counts} counts */
function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
