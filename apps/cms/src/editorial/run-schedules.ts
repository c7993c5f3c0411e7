import { sql } from '@payloadcms/db-postgres'
import type { Schedule } from '@career-explorer/types/payload'
import { APIError, type CollectionSlug, createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { connectionOf, inTransaction } from '@/database/transaction'

import { recordActivity } from './activity'
import { systemActor } from './actor'
import { NotApproved } from './errors'
import { noteOnDocument } from './editorial.data'
import { tellPeople } from './mail/tell'
import { isReviewable } from './references'
import { transition } from './transitions/service'

const isSlug = (payload: Payload, slug: string): slug is CollectionSlug => isReviewable(payload, slug)

/** Locks one schedule whose time has come, unless another process has it; null when there is none. */
async function claim(req: PayloadRequest): Promise<Schedule | null> {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute(
    sql`select id from schedules where state = 'waiting' and at <= now() order by at limit 1 for update skip locked`,
  )
  const id = rows[0]?.id
  return typeof id === 'string'
    ? req.payload.findByID({ collection: 'schedules', id, req, overrideAccess: true })
    : null
}

/** As the reviewer who asked for it, with the account and the roles they have now. */
async function carryOut(req: PayloadRequest, schedule: Schedule): Promise<void> {
  const { payload } = req
  const { documentType, documentId, action, contentHash, reason, requestedById } = schedule
  if (!isSlug(payload, documentType)) throw new NotApproved(`There is no content type called ${documentType}.`)
  const person = requestedById
    ? await payload.findByID({ collection: 'users', id: requestedById, disableErrors: true, req, overrideAccess: true })
    : null
  if (!person) throw new NotApproved('The person who scheduled this has no account any more.')
  const actor = { id: person.id, name: person.name, roles: person.roles, channel: 'job' as const }
  const input =
    action === 'publish' ? { expectedHash: contentHash, together: true } : { reason: reason ?? 'As scheduled' }
  await transition(req, documentType, documentId, action, input, { person, actor })
  await payload.db.updateOne({
    collection: 'schedules',
    id: schedule.id,
    data: { state: 'done', doneAt: new Date().toISOString() },
    req,
  })
}

async function noteFailure(payload: Payload, schedule: Schedule, failure: string): Promise<void> {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    const connection = await connectionOf(req)
    const { rows } = await connection.execute(
      sql`update schedules set state = 'failed', failure = ${failure} where id = ${schedule.id} and state = 'waiting' returning id`,
    )
    const { documentType, documentId, documentTitle, requestedById, action } = schedule
    if (rows.length === 0 || !isSlug(payload, documentType)) return
    const entry = { collection: documentType, id: documentId, title: documentTitle }
    await recordActivity(req, { ...entry, actor: systemActor('job'), action: 'schedule-failed', reason: failure })
    await noteOnDocument(
      req,
      documentType,
      documentId,
      action === 'publish' ? { publishAt: null } : { unpublishAt: null },
    )
    const whom = requestedById ? [requestedById] : 'reviewers'
    await tellPeople(req, 'schedule-failed', whom, { ...entry, actor: 'The schedule', note: failure })
  })
}

/**
 * Carries out what is due, one by one: the claim, the transition and the note that it is done are one transaction, so
 * that however many processes run, and whenever one dies, each happens once.
 *
 * @returns how many were carried out and how many failed.
 */
export async function runSchedules(payload: Payload): Promise<{ done: number; failed: number }> {
  const count = { done: 0, failed: 0 }
  for (;;) {
    let claimed: Schedule | null = null
    try {
      const req = await createLocalReq({}, payload)
      await inTransaction(req, async () => {
        claimed = await claim(req)
        if (claimed) await carryOut(req, claimed)
      })
      if (!claimed) return count
      count.done += 1
    } catch (error) {
      // Only what the review itself refuses is final; a lost connection is tried again at the next tick.
      if (!(error instanceof APIError) || !claimed) throw error
      await noteFailure(payload, claimed, error.message)
      count.failed += 1
    }
  }
}
