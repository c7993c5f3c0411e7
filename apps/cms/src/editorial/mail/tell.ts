import type { User } from '@career-explorer/types/payload'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'

import { titleOf } from '@/editorial/document'
import type { Stage } from '@/editorial/transitions/stage'
import { env } from '@/env'

import { mailFor, type Occasion } from './wording'

const everyReviewer: Where = { roles: { in: ['reviewer'] } }

type Whom = 'reviewers' | string[]

type About = {
  collection: CollectionSlug
  id: string
  title: string
  /** The name of who did it. */
  actor: string
  note?: string
  dueOn?: string | null
}

async function people(req: PayloadRequest, whom: Whom): Promise<User[]> {
  if (whom !== 'reviewers' && whom.length === 0) return []
  const where = whom === 'reviewers' ? everyReviewer : { id: { in: whom } }
  const { docs } = await req.payload.find({ collection: 'users', where, pagination: false, req, overrideAccess: true })
  return docs
}

/** Where somebody looks at a document's review. */
export const reviewLink = (collection: string, id: string) =>
  `${env.CMS_URL}/admin/collections/${collection}/${id}/review`

/** Writes the mails in the request's transaction: none is sent for what did not happen, none is forgotten for what did. */
export async function tellPeople(
  req: PayloadRequest,
  occasion: Occasion,
  whom: Whom,
  { collection, id, ...about }: About,
  except: string | null = null,
): Promise<void> {
  const mail = mailFor(occasion, { ...about, link: reviewLink(collection, id) })
  for (const person of await people(req, whom)) {
    if (person.id === except) continue
    await req.payload.db.create({
      collection: 'mails',
      req,
      data: { to: person.email, ...mail, state: 'waiting', attempts: 0 },
    })
  }
}

/** The mails of a transition. Nobody is told what they did themselves. */
export function tell({ req, scene, input, actor }: Stage, occasion: Occasion, whom: Whom): Promise<void> {
  const { collection, id, newest } = scene.standing
  const note = input.reason ?? input.comment
  return tellPeople(
    req,
    occasion,
    whom,
    { collection, id, title: titleOf(newest), actor: actor.name, note, dueOn: input.dueOn },
    actor.id,
  )
}
