/** Everything that can be known to fail before anything is installed or started. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'

import { portHolder, probePort } from '../packages/environment/src/ports.mjs'
import { Failure } from './failure.mjs'

/** @typedef {import('../packages/environment/src/environment.mjs').Environment} Environment */

/** @param {string} folder */
export function checkDataDirectory(folder) {
  const trial = join(folder, `.trial-${process.pid}`)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(trial, '')
    rmSync(trial)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? error.code : String(error)
    throw new Failure(`DATA_DIR must be a folder that can be written; it is ${folder} (${reason}).`)
  }
}

/** @param {Environment} environment */
export async function checkPorts(environment) {
  for (const name of /** @type {const} */ (['CMS_PORT', 'WEB_PORT'])) {
    const port = environment[name]
    const probe = await probePort(port)
    if (probe.free) continue
    if (probe.code === 'EACCES') throw new Failure(`${name}: only root may listen on port ${port}. Set another one.`)
    const holder = portHolder(port)
    const who = holder
      ? `process ${holder.pid} (${holder.command}) holds it`
      : 'a process that cannot be seen from here holds it'
    throw new Failure(`${name}: port ${port} is taken; ${who}. End it, or set ${name} to another port.`)
  }
}

/**
 * Does anything answer where DATABASE_URL points? Whether it lets us in is asked when its client is installed.
 *
 * @param {Environment} environment
 */
export async function checkDatabaseServer({ DATABASE_URL }) {
  if (!DATABASE_URL) return
  const { hostname, port } = new URL(DATABASE_URL)
  const host = hostname.replace(/^\[|\]$/g, '')
  const problem = await new Promise((resolve) => {
    const socket = connect({ host, port: Number(port || 5432), timeout: 5000 })
    const finish = (/** @type {string | null} */ result) => {
      socket.destroy()
      resolve(result)
    }
    socket.once('connect', () => finish(null))
    socket.once('timeout', () => finish('no answer within 5 s'))
    socket.once('error', (error) => finish('code' in error ? String(error.code) : error.message))
  })
  if (problem) {
    throw new Failure(
      `DATABASE_URL must lead to a PostgreSQL server; nothing answers at ${host}:${port || 5432} (${problem}).`,
    )
  }
}
