import { spawn } from 'node:child_process'
import { join } from 'node:path'

import { typescript } from '../packages/environment/src/typescript.mjs'
import { Failure } from './failure.mjs'
import { root } from './workspace.mjs'

/**
 * Ask the CMS's database command, held in this process's name. Out of reach of Ctrl-C: it ends by itself, and the
 * database has to outlive those who use it.
 *
 * @param {'start' | 'stop'} verb
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ answer: string, remark: string }>} `answer`: the address that was started
 */
export async function commandDatabase(verb, env) {
  const args = [...typescript, 'src/database/cli.ts', verb, '--holder', String(process.pid)]
  const child = spawn(process.execPath, args, {
    cwd: join(root, 'apps', 'cms'),
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [answer, remark] = ['', '']
  child.stdout.on('data', (chunk) => (answer += chunk))
  child.stderr.on('data', (chunk) => (remark += chunk))
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) throw new Failure(remark.trim() || `The database command ended with ${code}.`)
  return { answer: answer.trim(), remark: remark.trim() }
}
