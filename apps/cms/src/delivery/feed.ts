/** What changed, and waiting for it. */
import { setTimeout as pause } from 'node:timers/promises'

import type { Changes } from '@career-explorer/types'
import { asc, gt, sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'

import { readerOf } from '@/database/reader'
import { processWide } from '@/operations/process-wide'

import { documents } from './delivery.tables'

/** Longer feeds are read in several answers: each says how far it reaches. */
const pathsPerAnswer = 5_000
const pollEvery = 250
/** So many may wait in one process; the next is answered at once. */
const mostWaiting = 500

export async function newestSequence(payload: Payload): Promise<number> {
  const reader = await readerOf(payload)
  const [row] = await reader.select({ newest: sql<string | null>`max(${documents.sequence})` }).from(documents)
  return Number(row?.newest ?? 0)
}

/** The paths whose document changed after the sequence; a sequence that was never reached asks for a fresh start. */
export async function changesAfter(payload: Payload, after: number): Promise<Changes> {
  const newest = await newestSequence(payload)
  if (after > newest) return { sequence: newest, changed: [], removed: [], reset: true }
  const reader = await readerOf(payload)
  const rows = await reader
    .select({ path: documents.path, removed: documents.removed, sequence: documents.sequence })
    .from(documents)
    .where(gt(documents.sequence, after))
    .orderBy(asc(documents.sequence))
    .limit(pathsPerAnswer)
  return {
    sequence: rows.at(-1)?.sequence ?? newest,
    changed: rows.filter(({ removed }) => !removed).map(({ path }) => path),
    removed: rows.filter(({ removed }) => removed).map(({ path }) => path),
  }
}

/** The newest sequence, asked for once for everybody who waits, and only while somebody does. */
class Lookout {
  #waiting = 0
  #next: Promise<number> | null = null

  constructor(private readonly payload: Payload) {}

  /** Resolves when there is something after the sequence, the time is over, nobody listens any more, or we are to end. */
  async wait(after: number, seconds: number, signal: AbortSignal | null | undefined): Promise<void> {
    if (this.#waiting >= mostWaiting) return
    this.#waiting += 1
    const deadline = Date.now() + seconds * 1_000
    try {
      while (Date.now() < deadline && !signal?.aborted && !processWide.isDraining) {
        if ((await this.#look()) !== after) return
      }
    } finally {
      this.#waiting -= 1
    }
  }

  #look(): Promise<number> {
    this.#next ??= pause(pollEvery)
      .then(() => newestSequence(this.payload))
      .finally(() => {
        this.#next = null
      })
    return this.#next
  }
}

const lookouts = new WeakMap<Payload, Lookout>()

export async function waitForChange(
  payload: Payload,
  after: number,
  seconds: number,
  signal: AbortSignal | null | undefined,
): Promise<void> {
  if (seconds <= 0 || (await newestSequence(payload)) !== after) return
  const lookout = lookouts.get(payload) ?? new Lookout(payload)
  lookouts.set(payload, lookout)
  await lookout.wait(after, seconds, signal)
}
