import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

import type { Output } from './output'
import type { Address } from './page-list'

/** With fewer pages, starting a thread takes longer than it saves. */
const enough = 150
/** So many pages a thread is given at once. */
const handful = 8

/** What a thread is told when it starts. */
export type CrewOrder = { dist: string; folder: string; siteUrl: string; today: string }
/** What it answers: which files could be compressed better, or what went wrong. */
export type CrewAnswer = { rough: string[] } | { failure: string }

/** How many threads so many pages are worth. */
export function crewFor(pages: number, cores = availableParallelism()): number {
  return pages < enough || cores < 2 ? 0 : Math.min(cores, 4)
}

/** Writes pages on several threads; the first failure ends it, when all of them have stopped. */
export async function writeByCrew(
  pages: readonly Address[],
  threads: number,
  { output, ...order }: Omit<CrewOrder, 'folder'> & { output: Output },
  onPage: () => void,
): Promise<void> {
  const left = pages.values()
  const workerData: CrewOrder = { ...order, folder: output.folder }
  const workers = Array.from(
    { length: threads },
    () => new Worker(new URL('./page-crew.start.mjs', import.meta.url), { workerData }),
  )
  try {
    await Promise.all(workers.map((worker) => employ(worker, left, output, onPage)))
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

function employ(worker: Worker, left: Iterator<Address>, output: Output, onPage: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let given: Address[] = []
    const give = () => {
      given = []
      for (let next = left.next(); !next.done; next = left.next()) if (given.push(next.value) === handful) break
      if (given.length === 0) resolve()
      else worker.postMessage(given)
    }
    worker.on('message', (answer: CrewAnswer) => {
      if ('failure' in answer) return reject(new Error(answer.failure))
      output.roughen(answer.rough)
      for (const _ of given) onPage()
      give()
    })
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`A rendering thread ended (${code})`)))
    give()
  })
}
