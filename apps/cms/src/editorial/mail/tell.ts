import type { User } from '@career-explorer/types/payload'
import type { PayloadRequest, Where } from 'payload'

import { titleOf } from '@/editorial/document'
import type { Stage } from '@/editorial/transitions/stage'
import { env } from '@/env'

import { mailFor, type Occasion } from './wording'

const everyReviewer: Where = { roles: { in: ['reviewer'] } }

async function people(req: PayloadRequest, whom: 'reviewers' | string[]): Promise<User[]> {
  if (whom !== 'reviewers' && whom.length === 0) return []
  const where = whom === 'reviewers' ? everyReviewer : { id: { in: whom } }
  const { docs } = await req.payload.find({ collection: 'users', where, pagination: false, req, overrideAccess: true })
  return docs
}

/**
 * Writes the mails of a transition, in its transaction: none is sent for what did not happen, none is forgotten for
 * what did. The mail room sends them afterwards. Nobody is told what they did themselves.
 */
export async function tell(
  { req, scene, input, actor }: Stage,
  occasion: Occasion,
  whom: 'reviewers' | string[],
): Promise<void> {
  const { collection, id, newest } = scene.standing
  const facts = {
    title: titleOf(newest),
    actor: actor.name,
    note: input.reason ?? input.comment,
    dueOn: input.dueOn,
    link: `${env.CMS_URL}/admin/collections/${collection}/${id}/review`,
  }
  for (const person of await people(req, whom)) {
    if (person.id === actor.id) continue
    await req.payload.db.create({
      collection: 'mails',
      req,
      data: { to: person.email, ...mailFor(occasion, facts), state: 'waiting', attempts: 0 },
    })
  }
}
