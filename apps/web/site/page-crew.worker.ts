/** One of several threads that render pages from the documents in the output. */
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'

import { loadRenderer, readAppBuild } from './app-build'
import { Output } from './output'
import type { CrewAnswer } from './page-crew'
import { PageWriter } from './page-writer'

const order = z.object({ dist: z.string(), folder: z.string(), siteUrl: z.string(), today: z.string() })
const pages = z.array(z.string())

const { dist, folder, siteUrl, today } = order.parse(workerData)
const output = new Output(folder)
const writer = new PageWriter({ output, build: readAppBuild(dist), renderer: await loadRenderer(dist), siteUrl })

parentPort?.on('message', (message: unknown) => {
  write(pages.parse(message)).then(answer, (error: unknown) =>
    answer({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  )
})

async function write(addresses: string[]): Promise<CrewAnswer> {
  for (const address of addresses) await writer.write(address, today)
  return { rough: output.takeRough() }
}

function answer(message: CrewAnswer): void {
  parentPort?.postMessage(message)
}
