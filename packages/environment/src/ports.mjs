import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { createServer } from 'node:net'

import { commandOf } from './processes.mjs'

/**
 * Can a server listen on that port?
 *
 * @param {number} port
 * @param {string} [host] unset: every address, as a public server would
 * @returns {Promise<{ free: true } | { free: false, code: string }>} `code`: EADDRINUSE, EACCES …
 */
export async function probePort(port, host) {
  const server = createServer()
  return new Promise((resolve) => {
    server.once('error', (error) =>
      resolve({ free: false, code: 'code' in error ? String(error.code) : error.message }),
    )
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve({ free: true })))
  })
}

/**
 * A port of 127.0.0.1 that nobody holds: the wished-for one if it is free.
 *
 * @param {number} [wish]
 * @returns {Promise<number>}
 */
export async function freePort(wish) {
  if (wish && (await probePort(wish, '127.0.0.1')).free) return wish
  const server = createServer()
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port: 0, host: '127.0.0.1' }, () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}

/**
 * Who listens on that port: as much as this system and our rights let us see.
 *
 * @param {number} port
 * @returns {{ pid: number, command: string } | null}
 */
export function portHolder(port) {
  const pid = holderFromKernel(port) ?? holderFromLsof(port)
  return pid === null ? null : { pid, command: commandOf(pid) ?? 'unknown command' }
}

/** @param {number} port */
function holderFromKernel(port) {
  const sockets = new Set(['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) => listeningSockets(table, port)))
  if (sockets.size === 0) return null
  for (const pid of entries('/proc').filter((name) => /^\d+$/.test(name))) {
    for (const descriptor of entries(`/proc/${pid}/fd`)) {
      if (sockets.has(linkTarget(`/proc/${pid}/fd/${descriptor}`))) return Number(pid)
    }
  }
  return null
}

/**
 * @param {string} table
 * @param {number} port
 */
function listeningSockets(table, port) {
  const hexPort = port.toString(16).toUpperCase().padStart(4, '0')
  return textOf(table)
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => fields[1]?.endsWith(`:${hexPort}`) && fields[3] === '0A')
    .map((fields) => `socket:[${fields[9]}]`)
}

/** @param {number} port */
function holderFromLsof(port) {
  const listed = spawnSync('lsof', ['-nP', '-t', `-iTCP:${port}`, '-sTCP:LISTEN'], { encoding: 'utf8' })
  const pid = Number.parseInt(listed.stdout ?? '', 10)
  return Number.isNaN(pid) ? null : pid
}

/** What we may not see counts as not there: these tables differ between systems and users. @param {string} folder */
function entries(folder) {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** @param {string} path */
function linkTarget(path) {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}

/** @param {string} path */
function textOf(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
