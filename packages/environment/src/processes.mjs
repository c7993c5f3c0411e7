/**
 * Processes by identity. A process id alone is no identity: it is reused, and a note of it outlives the process.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** @typedef {{ pid: number, startedAt: string | null }} ProcessIdentity `startedAt`: the kernel's own mark, where it has one */

/**
 * @param {number} pid
 * @returns {ProcessIdentity}
 */
export function identifyProcess(pid) {
  return { pid, startedAt: startMark(pid) }
}

/**
 * An identity from the JSON it was noted as, null when that is not one.
 *
 * @param {string} text
 * @returns {ProcessIdentity | null}
 */
export function parseIdentity(text) {
  const [, pid, startedAt] = /^\{"pid":(\d+),"startedAt":(?:"([^"]*)"|null)\}$/.exec(text.trim()) ?? []
  return pid === undefined ? null : { pid: Number(pid), startedAt: startedAt ?? null }
}

/**
 * Is that very process still there?
 *
 * @param {ProcessIdentity} identity
 */
export function isRunning({ pid, startedAt }) {
  if (!isAlive(pid)) return false
  return startedAt === null || startMark(pid) === startedAt
}

/**
 * Is any process there under that id? One that has ended and only waits to be collected is not.
 *
 * @param {number} pid
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false
  }
  return statFields(pid)?.[0] !== 'Z'
}

/**
 * The command line of a process, or null when there is none to see.
 *
 * @param {number} pid
 */
export function commandOf(pid) {
  const fromKernel = readIfThere(`/proc/${pid}/cmdline`)
  if (fromKernel !== null) return fromKernel.split('\0').join(' ').trim() || null
  const listed = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  return listed.status === 0 ? listed.stdout.trim() || null : null
}

/**
 * When the process began, in this boot's own count: the same id with the same mark is the same process.
 *
 * @param {number} pid
 */
function startMark(pid) {
  const ticks = statFields(pid)?.[19]
  if (ticks) return `${ticks}@${readIfThere('/proc/sys/kernel/random/boot_id')?.trim()}`
  const listed = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
  return listed.status === 0 ? listed.stdout.trim() || null : null
}

/**
 * The fields of /proc/<pid>/stat after the command, which may itself hold spaces and brackets. The first is the state.
 *
 * @param {number} pid
 */
function statFields(pid) {
  const stat = readIfThere(`/proc/${pid}/stat`)
  return stat ? stat.slice(stat.lastIndexOf(')') + 2).split(' ') : null
}

/** @param {string} path */
function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null // no such process, or a system without /proc
  }
}
