import type { Payload } from 'payload'

import type { Noun } from './noun'
import { deliveredBy, nounOf } from './nouns'
import { type Batch, Failures, loadBatches } from './jobs'
import { Library, type ShelvedCard } from './library'
import { type Connection, type Job, queueCards, queueEveryPage, queueLists, queuePages } from './queue'
import { isSameCard, readCards, readLibrary, referrersOf, replaceCards, whereAre } from './shelf'

/** Makes the cards of changed documents again, and queues every page that shows one of them. */
export async function refreshCards(payload: Payload, connection: Connection, jobs: readonly Job[]) {
  const failures = new Failures()
  for (const batch of await loadBatches(payload, jobs, failures)) {
    const { changed, targets } = await refresh(connection, batch, failures)
    const { noun } = batch
    if (noun.hasPages)
      await queuePages(
        connection,
        batch.jobs.map(({ id }) => ({ collection: noun.collection, id })),
      )
    if (changed.length > 0) await queueWhatShows(payload, connection, noun, changed, targets)
  }
  await failures.settle(payload, connection, jobs)
  return { changed: 0, removed: 0, failed: failures.count }
}

async function refresh(connection: Connection, { noun, jobs, loaded }: Batch, failures: Failures) {
  const library =
    noun.cardShows.length > 0
      ? await readLibrary(connection, { ids: loaded.flatMap((document) => document.refersTo) })
      : new Library()
  const after = new Map<string, ShelvedCard>()
  for (const { id, refersTo, card } of loaded) {
    try {
      after.set(id, { id, refersTo, card: card(library) })
    } catch (error) {
      failures.addFor(jobs, id, error)
    }
  }
  const ids = jobs.filter((job) => !failures.has(job)).map(({ id }) => id)
  const before = await readCards(connection, noun.collection, ids)
  await replaceCards(connection, noun.collection, {
    made: [...after.values()],
    gone: ids.filter((id) => before.has(id) && !after.has(id)),
  })
  const changed = ids.filter((id) => !isSameCard(before.get(id), after.get(id)))
  const targets = changed.flatMap((id) => [...(before.get(id)?.refersTo ?? []), ...(after.get(id)?.refersTo ?? [])])
  return { changed, targets: [...new Set(targets)] }
}

async function queueWhatShows(
  payload: Payload,
  connection: Connection,
  { collection }: Noun,
  changed: readonly string[],
  targets: readonly string[],
): Promise<void> {
  const { nouns, lists } = deliveredBy(payload)
  const referrers = await referrersOf(connection, changed)
  const isMadeFromIt = (referrer: string) => nounOf(payload, referrer)?.cardShows.includes(collection) === true
  await queueCards(
    connection,
    referrers.filter((referrer) => isMadeFromIt(referrer.collection)),
  )
  await queuePages(connection, [
    ...referrers.filter(
      (referrer) => !isMadeFromIt(referrer.collection) && nounOf(payload, referrer.collection)?.hasPages,
    ),
    ...(await whereAre(connection, targets)).filter((target) => nounOf(payload, target.collection)?.listsReferrers),
  ])
  const showing = nouns.filter((noun) => noun.showsEvery.includes(collection))
  await queueEveryPage(
    connection,
    showing.map((noun) => noun.collection),
  )
  await queueLists(
    connection,
    lists.filter((list) => list.showsEvery.includes(collection)).map(({ name }) => name),
  )
}
