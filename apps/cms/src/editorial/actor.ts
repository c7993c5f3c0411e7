import type { Role } from '@career-explorer/types'
import type { PayloadRequest } from 'payload'

import type { activityChannels } from './activity.collection'

export type Channel = (typeof activityChannels)[number]

/** Who does something: a person with roles, or the system itself when `id` is null. */
export type Actor = { id: string | null; name: string; roles: readonly Role[]; channel: Channel }

/** The signed-in person of a request; null when nobody is signed in. */
export function actorOf(req: PayloadRequest): Actor | null {
  const { user } = req
  if (user?.collection !== 'users') return null
  return {
    id: user.id,
    name: user.name || user.email,
    roles: user.roles,
    channel: req.payloadAPI === 'REST' ? 'REST' : 'local',
  }
}

/** System code: import, first start, migration. Never made from a request. */
export const systemActor = (channel: Channel): Actor => ({ id: null, name: 'System', roles: [], channel })
