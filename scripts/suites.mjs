import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

import { spawn } from 'node:child_process'

import { ended } from './children.mjs'
import { root, workspacePackages } from './workspace.mjs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {import('./workspace.mjs').WorkspacePackage} WorkspacePackage */

/** The packages that have tests, those in a real browser last. */
export function testedPackages() {
  return workspacePackages().filter(({ scripts }) => scripts.test)
}

/**
 * Run one package's tests; what they print goes straight to the terminal.
 *
 * @param {WorkspacePackage} tested
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Counts>}
 */
export async function runSuite({ name, folder }, env) {
  const reports = join(root, 'node_modules', '.test-reports')
  const report = join(reports, `${name.replaceAll(/[^\w]/g, '-')}.json`)
  mkdirSync(reports, { recursive: true })
  rmSync(report, { force: true })

  const vitest = join(dirname(createRequire(join(folder, 'package.json')).resolve('vitest/package.json')), 'vitest.mjs')
  const args = [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'inherit', 'inherit'] })
  return countReport(report, await ended(child))
}

/**
 * What a run came to. A file that broke before its first test counts as a failure, and so does a run that ended
 * badly without saying why: a suite that did not run must never look green.
 *
 * @param {string} path of the JSON report
 * @param {number | string} code the run ended with
 * @returns {Counts}
 */
export function countReport(path, code) {
  const counts = { passed: 0, failed: 0, skipped: 0 }
  if (existsSync(path)) {
    const report = JSON.parse(readFileSync(path, 'utf8'))
    counts.passed = report.numPassedTests
    counts.failed = report.numFailedTests
    counts.skipped = report.numPendingTests + report.numTodoTests
    for (const file of report.testResults) {
      if (file.status === 'failed' && !file.assertionResults.some(isFailed)) counts.failed++
    }
  }
  if (counts.failed === 0 && (code !== 0 || !existsSync(path))) counts.failed = 1
  return counts
}

/** @param {{ status: string }} result */
function isFailed({ status }) {
  return status === 'failed'
}
