import type { PayloadRequest } from 'payload'

import { recordActivity } from '@/editorial/activity'
import type { ActivityAction } from '@/editorial/activity.collection'
import { type Actor, actorOf, systemActor } from '@/editorial/actor'

export type Person = { id: string; name: string }

/** A line in the history about an account, by whoever is signed in. */
export async function recordAccount(
  req: PayloadRequest,
  action: ActivityAction,
  { id, name }: Person,
  { actor = actorOf(req) ?? systemActor('system'), reason }: { actor?: Actor; reason?: string } = {},
): Promise<void> {
  await recordActivity(req, { actor, action, collection: 'users', id, title: name, reason })
}

/** Somebody of whom we only know that they ask. */
export const somebody: Actor = { id: null, name: 'Somebody', roles: [], channel: 'REST' }

/** The person themselves, before they are signed in. */
export const themselves = ({ id, name }: Person): Actor => ({ id, name, roles: [], channel: 'REST' })
