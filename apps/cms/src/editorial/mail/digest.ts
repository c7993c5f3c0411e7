import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'

import { connectionOf, inTransaction } from '@/database/transaction'
import { inEnglish } from '@/editorial/document'
import { reviewableSlugs } from '@/editorial/references'

import { reviewLink } from './tell'
import { digestMail } from './wording'

/** The ISO week of a day: `2026-W47`. */
export function weekOf(day: Date): string {
  const thursday = new Date(
    Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate() + 4 - (day.getUTCDay() || 7)),
  )
  const week = Math.ceil(((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / 86_400_000 + 1) / 7)
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`
}

async function dueDocuments(payload: Payload) {
  const due: { title: string; reviewBy: string; link: string }[] = []
  for (const collection of reviewableSlugs(payload)) {
    const { docs } = await payload.db.find<Record<string, unknown>>({
      collection,
      where: {
        and: [
          { _status: { equals: 'published' } },
          { deletedAt: { exists: false } },
          { 'editorial.reviewBy': { less_than: new Date().toISOString() } },
        ],
      },
      locale: 'all',
      limit: 0,
      pagination: false,
    })
    for (const document of docs) {
      const { editorial } = document
      const reviewBy =
        typeof editorial === 'object' && editorial !== null && 'reviewBy' in editorial
          ? String(editorial.reviewBy).slice(0, 10)
          : ''
      const title = inEnglish(document.title) || inEnglish(document.name) || String(document.slug)
      due.push({ title, reviewBy, link: reviewLink(collection, String(document.id)) })
    }
  }
  return due.sort((left, right) => (left.reviewBy < right.reviewBy ? -1 : 1))
}

/** One mail a week to each reviewer with what is due for another look; the key keeps it to one, however many processes run. */
export async function writeDigest(payload: Payload, now = new Date()): Promise<number> {
  const due = await dueDocuments(payload)
  if (due.length === 0) return 0
  const { subject, text } = digestMail(due)
  const { docs: reviewers } = await payload.find({
    collection: 'users',
    where: { roles: { in: ['reviewer'] } },
    pagination: false,
    overrideAccess: true,
  })
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const connection = await connectionOf(req)
    let written = 0
    for (const { id, email } of reviewers) {
      const { rows } = await connection.execute(sql`
        insert into mails ("to", key, subject, text, state, attempts)
        values (${email}, ${`digest:${weekOf(now)}:${id}`}, ${subject}, ${text}, 'waiting', 0)
        on conflict (key) do nothing returning id`)
      written += rows.length
    }
    return written
  })
}
