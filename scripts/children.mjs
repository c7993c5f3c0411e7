/**
 * The processes that this one starts: each in a group of its own, with its log in a file, and noted in the data
 * folder, so that the next start finds what a killed one left behind.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync, closeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { commandOf, identifyProcess, isRunning } from '../packages/environment/src/processes.mjs'
import { Failure } from './failure.mjs'

/** @typedef {import('../packages/environment/src/processes.mjs').ProcessIdentity} ProcessIdentity */
/** @typedef {ProcessIdentity & { name: string }} Note what is written down of a child */
/** @typedef {{ name: string, program: string, args: string[], cwd: string, env: NodeJS.ProcessEnv }} Command */
/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

const patience = 20_000

export class Children {
  /** @type {Map<ChildProcess, Note>} */
  #running = new Map()
  #ending = false

  /** @param {string} dataDirectory */
  constructor(dataDirectory) {
    this.logs = join(dataDirectory, 'logs')
    this.notes = join(dataDirectory, 'start.json')
    mkdirSync(this.logs, { recursive: true })
  }

  /**
   * Start a process and leave it running.
   *
   * @param {Command} command
   * @param {(message: unknown) => void} [onMessage] for a process that talks to us
   */
  start({ name, program, args, cwd, env }, onMessage) {
    if (this.#ending) throw new Failure('Stopped before it was ready.')
    const log = openSync(this.#newLog(name), 'w')
    const child = spawn(program, args, {
      cwd,
      env,
      detached: true,
      stdio: ['ignore', log, log, ...(onMessage ? [/** @type {const} */ ('ipc')] : [])],
    })
    closeSync(log)
    if (onMessage) child.on('message', onMessage)
    child.once('exit', () => {
      this.#running.delete(child)
      this.#write()
    })
    if (child.pid) this.#running.set(child, { name, ...identifyProcess(child.pid) })
    this.#write()
    return child
  }

  /**
   * Run a process to its end. When it fails, the Failure shows the end of its log.
   *
   * @param {Command} command
   * @param {{ onMessage?: (message: unknown) => void, limit?: number }} [options] `limit`: in milliseconds
   */
  async run(command, { onMessage, limit } = {}) {
    const child = this.start(command, onMessage)
    const timer = limit && setTimeout(() => child.pid && signalGroup(child.pid, 'SIGKILL'), limit)
    const code = await ended(child).finally(() => timer && clearTimeout(timer))
    if (this.#ending) throw new Failure('Stopped before it was ready.')
    if (code !== 0) throw new Failure(this.explain(command.name, `ended with ${code}`))
  }

  /**
   * What happened to a child, with the end of its log.
   *
   * @param {string} name
   * @param {string} what
   */
  explain(name, what) {
    const path = join(this.logs, `${name}.log`)
    const tail = readFileSync(path, 'utf8').trimEnd().split('\n').slice(-25).join('\n')
    return `${name} ${what}. The end of ${path}:\n\n${tail}`
  }

  /** End every child: a request, then a wait, then by force. */
  async end() {
    this.#ending = true
    const ends = [...this.#running.keys()].map((child) => ended(child))
    for (const { pid } of this.#running.values()) signalGroup(pid, 'SIGTERM')
    const late = pause(patience, undefined, { ref: false }).then(() => {
      for (const { pid } of this.#running.values()) signalGroup(pid, 'SIGKILL')
    })
    await Promise.race([Promise.all(ends), late.then(() => Promise.all(ends))])
    rmSync(this.notes, { force: true })
  }

  /** @param {string} name */
  #newLog(name) {
    const path = join(this.logs, `${name}.log`)
    try {
      renameSync(path, `${path}.1`)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    }
    return path
  }

  #write() {
    if (this.#ending) return
    const note = { starter: identifyProcess(process.pid), children: [...this.#running.values()] }
    writeFileSync(`${this.notes}.draft`, `${JSON.stringify(note, null, 2)}\n`)
    renameSync(`${this.notes}.draft`, this.notes)
  }
}

/**
 * End what a killed start left behind. A start that still runs is left alone, and is a Failure.
 *
 * @param {string} dataDirectory
 * @returns {Promise<string[]>} the names of what was ended
 */
export async function endLeftovers(dataDirectory) {
  const { starter, children } = readNotes(join(dataDirectory, 'start.json'))
  if (starter && starter.pid !== process.pid && isRunning(starter)) {
    throw new Failure(`Already running on ${dataDirectory}: process ${starter.pid} (${commandOf(starter.pid)}).`)
  }
  const left = children.filter((child) => child.startedAt !== null && isRunning(child))
  for (const { pid } of left) signalGroup(pid, 'SIGTERM')
  const deadline = Date.now() + 5000
  while (left.some(isRunning) && Date.now() < deadline) await pause(50)
  for (const child of left.filter(isRunning)) signalGroup(child.pid, 'SIGKILL')
  return left.map(({ name }) => name)
}

/**
 * @param {string} path
 * @returns {{ starter: ProcessIdentity | null, children: Note[] }}
 */
function readNotes(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (!isMissing && !(error instanceof SyntaxError)) throw error
    return { starter: null, children: [] }
  }
}

/**
 * @param {ChildProcess} child
 * @returns {Promise<number | string>} its exit code, or the signal that ended it
 */
export function ended(child) {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode)
  if (child.signalCode !== null) return Promise.resolve(child.signalCode)
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Failure(`${child.spawnfile} cannot be run: ${error.message}`)))
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 1))
  })
}

/**
 * @param {number} pid of the group's first process
 * @param {NodeJS.Signals} signal
 */
function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
