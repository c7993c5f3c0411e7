import type { User } from '@career-explorer/types/payload'
import type { Payload } from 'payload'

import { nextNumber } from '@/testing/factories/unique'

import { canary, type Target } from './subjects-of-attack'

export type LocalAttempt = {
  name: string
  mayTakeDown?: boolean
  run: (payload: Payload, target: Target, person: User | undefined) => Promise<unknown>
}

/** The local API with all rights, as a job, a script or a forgotten flag would call it. */
export const localAttempts: LocalAttempt[] = [
  {
    name: 'update to published',
    run: (payload, { collection, draftId }, user) =>
      payload.update({ collection, id: draftId, data: { _status: 'published' }, overrideAccess: true, user }),
  },
  {
    name: 'update the live text',
    run: (payload, target, user) =>
      payload.update({
        collection: target.collection,
        id: target.liveId,
        data: { [target.textField]: canary },
        overrideAccess: true,
        user,
      }),
  },
  {
    name: 'update the live status to draft',
    run: (payload, { collection, liveId }, user) =>
      payload.update({ collection, id: liveId, data: { _status: 'draft' }, overrideAccess: true, user }),
  },
  {
    name: 'bulk update to published',
    run: (payload, { collection, draftId }, user) =>
      payload.update({
        collection,
        where: { id: { equals: draftId } },
        data: { _status: 'published' },
        overrideAccess: true,
        user,
      }),
  },
  {
    name: 'update with a context that says system',
    run: (payload, { collection, draftId }, user) =>
      payload.update({
        collection,
        id: draftId,
        data: { _status: 'published' },
        overrideAccess: true,
        user,
        context: { systemReason: 'mine', permit: { action: 'publish' }, disableGuard: true },
      }),
  },
  {
    name: 'restore every version',
    run: async (payload, { collection, liveId }, user) => {
      const { docs } = await payload.findVersions({
        collection,
        where: { parent: { equals: liveId } },
        overrideAccess: true,
      })
      for (const { id } of docs)
        await payload.restoreVersion({ collection, id: String(id), overrideAccess: true, user }).catch(() => null)
    },
  },
  {
    name: 'duplicate as published',
    run: (payload, target, user) =>
      payload.duplicate({
        collection: target.collection,
        id: target.liveId,
        data: { _status: 'published', slug: `copy-${nextNumber()}` },
        overrideAccess: true,
        user,
      }),
  },
  {
    name: 'create with the id of the live document',
    run: (payload, target, user) => {
      const data = { [target.textField]: canary, id: target.liveId, slug: `same-${nextNumber()}` }
      return payload.create({ collection: target.collection, data, draft: true, overrideAccess: true, user })
    },
  },
  {
    name: 'update a draft that says it is the live document',
    run: (payload, target, user) => {
      const data = { [target.textField]: canary, id: target.liveId }
      return payload.update({ collection: target.collection, id: target.draftId, data, overrideAccess: true, user })
    },
  },
  {
    name: 'bulk delete of the live document',
    run: (payload, { collection, liveId }, user) =>
      payload.delete({ collection, where: { id: { equals: liveId } }, trash: true, overrideAccess: true, user }),
  },
  {
    name: 'delete the live document',
    run: (payload, { collection, liveId }, user) =>
      payload.delete({ collection, id: liveId, overrideAccess: true, user }),
  },
  {
    name: 'write a review with all rights, then publish',
    run: (payload, { collection, draftId }) =>
      payload.create({
        collection: 'reviews',
        overrideAccess: true,
        data: {
          documentType: collection,
          documentId: draftId,
          documentTitle: 'x',
          state: 'approved',
          cycle: 1,
          contentHash: 'x',
          submittedAt: new Date().toISOString(),
        },
      }),
  },
]
