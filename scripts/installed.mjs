/**
 * `node scripts/installed.mjs '<command>'`: a command of the workspace, on a machine that has no more than Node and npm.
 * What it needs is installed first. Node's own modules only, since it runs before anything is installed.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { Children, ended } from './children.mjs'
import { Failure } from './failure.mjs'
import { install } from './install.mjs'
import { checkPlatform, root } from './workspace.mjs'

const command = process.argv.slice(2).join(' ')
const folder = mkdtempSync(join(tmpdir(), 'career-explorer-installed-'))
const children = new Children(folder)

/** @type {import('node:child_process').ChildProcess | null} */
let running = null
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => (running ? running.kill(signal) : void children.end().then(() => process.exit(130))))
}

try {
  checkPlatform()
  if (command === '') throw new Failure("Say what to run: node scripts/installed.mjs 'turbo run build'")
  const env = await install(children, console.log)
  running = spawn(command, { cwd: root, env, shell: true, stdio: 'inherit' })
  const code = await ended(running)
  process.exitCode = typeof code === 'number' ? code : 130
} catch (error) {
  console.error(error instanceof Failure ? error.message : error)
  process.exitCode = 1
} finally {
  await children.end()
  rmSync(folder, { recursive: true, force: true })
}
