import { setTimeout as pause } from 'node:timers/promises'

import { locales } from '@career-explorer/types'
import { createLocalReq, type Payload } from 'payload'

import { standingOf } from '@/editorial/document'

import type { Approved } from './walk'

/** Waits until every schedule that is due was tried and every change is delivered. */
export async function settle(payload: Payload, milliseconds: number): Promise<void> {
  const deadline = Date.now() + milliseconds
  for (;;) {
    const { rows } = await payload.db.pool.query<{ left: number }>(
      `select (select count(*) from delivery_outbox)::int
            + (select count(*) from schedules where state = 'waiting' and at <= now())::int as left`,
    )
    if (rows[0]?.left === 0) return
    if (Date.now() > deadline) throw new Error(`${rows[0]?.left} things are still waiting to be done.`)
    await pause(200)
  }
}

export type Verdict = { isLive: boolean; violations: string[] }

/**
 * Is the document live whole, or not at all? Live: with the approved content, one line in the history, a public page in
 * each language and a closed review. Not live: with none of these.
 */
export async function verdictOn(payload: Payload, { id, hash, description }: Approved): Promise<Verdict> {
  const req = await createLocalReq({}, payload)
  const standing = await standingOf(req, 'skills', id)
  const published = await payload.count({
    collection: 'activity',
    where: { and: [{ documentId: { equals: id } }, { action: { equals: 'published' } }] },
  })
  const { docs: reviews } = await payload.find({ collection: 'reviews', where: { documentId: { equals: id } } })
  const { rows: pages } = await payload.db.pool.query<{ body: string }>(
    'select body from delivery_documents where document_id = $1 and not removed',
    [id],
  )
  const isLive = standing?.isLive === true
  const expected = isLive
    ? { lines: 1, pages: locales.length, review: 'published' }
    : { lines: 0, pages: 0, review: 'approved' }
  const violations = [
    isLive && standing.liveHash !== hash && 'live with another content than the approved one',
    published.totalDocs !== expected.lines && `${published.totalDocs} lines in the history say published`,
    pages.length !== expected.pages && `${pages.length} public pages`,
    pages.some(({ body }) => !body.includes(description)) && 'a public page says something else',
    reviews.length !== 1 && `${reviews.length} reviews`,
    reviews.some(({ state }) => state !== expected.review) && `the review is ${reviews[0]?.state}`,
  ].flatMap((violation) => (violation ? [`${isLive ? 'live' : 'not live'}: ${violation} (skill ${id})`] : []))
  return { isLive, violations }
}

/** All of them, after everything has settled. */
export async function verdictsOn(
  payload: Payload,
  documents: Approved[],
): Promise<{ live: number; violations: string[] }> {
  let live = 0
  const violations: string[] = []
  for (const document of documents) {
    const verdict = await verdictOn(payload, document)
    if (verdict.isLive) live += 1
    violations.push(...verdict.violations)
  }
  return { live, violations }
}
