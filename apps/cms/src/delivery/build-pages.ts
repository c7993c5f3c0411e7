import { setImmediate as breathe } from 'node:timers/promises'

import { locales } from '@career-explorer/types'
import type { Payload } from 'payload'

import { type Batch, Failures, loadBatches } from './jobs'
import type { ListPage } from './noun'
import { deliveredBy } from './nouns'
import { type Connection, type Job, listCollection } from './queue'
import { readLibrary } from './shelf'
import { type Page, storePages } from './store'
import { voiceOf } from './wording'

type Round = { changed: number; removed: number; failed: number }

/** Builds the pages of these documents in every language; those of unpublished ones are taken down. */
export async function buildPages(payload: Payload, connection: Connection, jobs: readonly Job[]): Promise<Round> {
  const failures = new Failures()
  const round: Round = { changed: 0, removed: 0, failed: 0 }
  for (const batch of await loadBatches(payload, jobs, failures)) {
    const pages = await build(connection, batch, failures)
    const ids = batch.jobs.filter((job) => !failures.has(job)).map(({ id }) => id)
    const { changed, removed } = await storePages(connection, batch.noun.collection, ids, pages)
    round.changed += changed
    round.removed += removed
  }
  await failures.settle(payload, connection, jobs)
  return { ...round, failed: failures.count }
}

async function build(connection: Connection, { noun, jobs, loaded }: Batch, failures: Failures): Promise<Page[]> {
  const library = await readLibrary(connection, {
    ids: loaded.flatMap(({ refersTo }) => refersTo),
    referrersOf: noun.listsReferrers ? loaded.map(({ id }) => id) : [],
    collections: noun.showsEvery,
  })
  const pages: Page[] = []
  for (const document of loaded) {
    try {
      const { collection } = noun
      const built = document.pages(library)
      pages.push(
        ...built.map(({ path, document: body }) => ({
          path,
          collection,
          documentId: document.id,
          body: JSON.stringify(body),
        })),
      )
    } catch (error) {
      failures.addFor(jobs, document.id, error)
    }
    await breathe()
  }
  return pages
}

/** Builds `careers.json` and its like in every language, from cards alone. */
export async function buildLists(payload: Payload, connection: Connection, jobs: readonly Job[]): Promise<Round> {
  const failures = new Failures()
  const round: Round = { changed: 0, removed: 0, failed: 0 }
  for (const job of jobs) {
    const list = deliveredBy(payload).lists.find(({ name }) => name === job.id)
    if (!list) continue
    const pages = await buildList(connection, list).catch((error: unknown) => failures.add(job, error))
    if (!pages) continue
    const { changed, removed } = await storePages(connection, listCollection, [list.name], pages)
    round.changed += changed
    round.removed += removed
  }
  await failures.settle(payload, connection, jobs)
  return { ...round, failed: failures.count }
}

async function buildList(connection: Connection, { name, showsEvery, page }: ListPage): Promise<Page[]> {
  const library = await readLibrary(connection, { collections: showsEvery })
  const pages: Page[] = []
  for (const locale of locales) {
    const body = JSON.stringify(page(library, voiceOf(locale)))
    pages.push({ path: `${locale}/${name}.json`, collection: listCollection, documentId: name, body })
    await breathe()
  }
  return pages
}
