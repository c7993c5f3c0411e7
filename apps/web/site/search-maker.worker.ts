/** A thread that makes what the explorer searches in, while its process goes on with pages and lists. */
import { parentPort } from 'node:worker_threads'
import { z } from 'zod'

import { Output } from './output'
import { bringSearch } from './search-files'
import type { SearchAnswer } from './search-maker'

const order = z.object({ folder: z.string(), lists: z.array(z.string()), madeOf: z.string() })
let last: Promise<void> = Promise.resolve()

parentPort?.on('message', (message: unknown) => {
  last = last
    .then(() => carryOut(order.parse(message)))
    .then(answer, (error: unknown) =>
      answer({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    )
})

async function carryOut({ folder, lists, madeOf }: z.infer<typeof order>): Promise<SearchAnswer> {
  const output = new Output(folder)
  await bringSearch(output, lists, madeOf)
  return { rough: output.takeRough() }
}

function answer(message: SearchAnswer): void {
  parentPort?.postMessage(message)
}
