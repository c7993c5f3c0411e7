import type { Payload } from 'payload'
import { z } from 'zod'

import type { Loaded, Noun } from './noun'
import { nounOf } from './nouns'
import { type Connection, finish, type Job, postpone } from './queue'

/** The jobs of one content type, with those documents of them that are published now. */
export type Batch = { noun: Noun; jobs: readonly Job[]; loaded: readonly Loaded[] }

/** Which jobs of a round failed, and why. The others are done. */
export class Failures {
  readonly #reasons = new Map<Job, unknown>()

  get count(): number {
    return this.#reasons.size
  }

  has(job: Job): boolean {
    return this.#reasons.has(job)
  }

  add(job: Job, reason: unknown): void {
    this.#reasons.set(job, reason)
  }

  addFor(jobs: readonly Job[], id: string, reason: unknown): void {
    for (const job of jobs) if (job.id === id) this.add(job, reason)
  }

  /** Finishes what is done, and keeps the rest for later with its reason. */
  async settle(payload: Payload, connection: Connection, jobs: readonly Job[]): Promise<void> {
    await finish(
      connection,
      jobs.filter((job) => !this.has(job)),
    )
    for (const [job, reason] of this.#reasons) {
      const error = describe(reason)
      payload.logger.error({ msg: `Not delivered: ${job.collection} ${job.id}: ${error}`, attempts: job.attempts + 1 })
      await postpone(connection, job, error)
    }
  }
}

/** Loads what the jobs are about, each content type at once. */
export async function loadBatches(payload: Payload, jobs: readonly Job[], failures: Failures): Promise<Batch[]> {
  const batches: Batch[] = []
  for (const collection of new Set(jobs.map((job) => job.collection))) {
    const noun = nounOf(payload, collection)
    if (!noun) continue
    const ofIt = jobs.filter((job) => job.collection === collection)
    batches.push({ noun, jobs: ofIt, loaded: await load(payload, noun, ofIt, failures) })
  }
  return batches
}

/** All at once; one by one when that fails, so that a document that cannot be read holds up nobody else. */
async function load(payload: Payload, noun: Noun, jobs: readonly Job[], failures: Failures): Promise<Loaded[]> {
  const ids = jobs.map(({ id }) => id)
  try {
    return await noun.load(payload, ids)
  } catch (error) {
    const [only] = jobs
    if (only && jobs.length === 1) {
      failures.add(only, error)
      return []
    }
    const loaded: Loaded[] = []
    for (const job of jobs) loaded.push(...(await load(payload, noun, [job], failures)))
    return loaded
  }
}

function describe(reason: unknown): string {
  if (reason instanceof z.ZodError) return z.prettifyError(reason)
  return reason instanceof Error ? reason.message : String(reason)
}
