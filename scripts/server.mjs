import { setTimeout as pause } from 'node:timers/promises'

import { ended } from './children.mjs'
import { Failure } from './failure.mjs'

/** @typedef {import('./children.mjs').Children} Children */
/** @typedef {import('./children.mjs').Command} Command */

/** More deaths than this within the time are no accident. */
const mostDeaths = { count: 5, within: 60_000 }
/**
 * Who dies sooner than this after its start, and a second time, lacks something that may be there after a while. All
 * others are needed at once.
 */
const youngDeath = { within: 10_000, wait: 1_000 }

/** A process that serves, and that is started again when it dies. */
export class Server {
  #isKept = false
  /** @type {number[]} when it died */
  #deaths = []
  #youngInARow = 0

  /**
   * @param {Children} children
   * @param {Command} command
   * @param {() => boolean} isStopping is its end our own wish?
   */
  constructor(children, command, isStopping) {
    this.children = children
    this.command = command
    this.isStopping = isStopping
  }

  /** From now on a death is an accident; before, it means that it cannot be started. */
  keepAlive() {
    this.#isKept = true
  }

  /** Runs it as long as it is wanted; fails when it cannot be kept running. */
  async run() {
    const { name } = this.command
    for (;;) {
      const begun = Date.now()
      const code = await ended(this.children.start(this.command))
      if (this.isStopping()) return
      const now = Date.now()
      this.#deaths = [...this.#deaths.filter((death) => now - death < mostDeaths.within), now]
      if (!this.#isKept || this.#deaths.length > mostDeaths.count) {
        throw new Failure(this.children.explain(name, `ended with ${code}`))
      }
      console.log(`! ${name} ended with ${code} and is started again.`)
      this.#youngInARow = now - begun < youngDeath.within ? this.#youngInARow + 1 : 0
      if (this.#youngInARow > 1) await pause(youngDeath.wait)
      if (this.isStopping()) return
    }
  }
}

/**
 * @param {string} url
 * @param {() => boolean} isStopping
 */
export async function untilItAnswers(url, isStopping) {
  const deadline = Date.now() + 120_000
  for (let last = 'no answer'; ;) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(10_000) })
      if (response.ok) return
      last = `${response.status} ${(await response.text()).slice(0, 500)}`
    } catch (error) {
      last = error instanceof Error ? String(error.cause ?? error.message) : String(error)
    }
    if (isStopping() || Date.now() > deadline) throw new Failure(`${url} does not answer as it should: ${last}`)
    await pause(100)
  }
}
