/** Ways round the review through the review itself: its endpoints, its rows, the roles of its people. */
import type { User } from '@career-explorer/types/payload'

import { type Attempt, readRecord, type Send } from './attempt'
import { canary, type Target } from './subjects-of-attack'

async function hashOf(send: Send, { collection }: Target, id: string, as: User | undefined): Promise<unknown> {
  return (await readRecord(await send(`/api/${collection}/${id}/editorial`, { as }))).hash
}

const transitionTo = (action: string, on: 'draftId' | 'liveId'): Attempt => ({
  name: `POST editorial/${action} on the ${on === 'draftId' ? 'draft' : 'live document'} without approval`,
  run: async (send, target, as) => {
    const expectedHash = await hashOf(send, target, target[on], as)
    return send(`/api/${target.collection}/${target[on]}/editorial/${action}`, {
      as,
      body: { expectedHash, publishAt: new Date(Date.now() + 500_000).toISOString() },
    })
  },
})

export const workflowAttempts: Attempt[] = [
  {
    name: 'write editorial.state approved, then publish',
    run: async (send, target, as) => {
      const path = `/api/${target.collection}/${target.draftId}`
      await send(`${path}?draft=true`, { method: 'PATCH', as, body: { editorial: { state: 'approved' } } })
      const expectedHash = await hashOf(send, target, target.draftId, as)
      return send(`${path}/editorial/publish`, { as, body: { expectedHash } })
    },
  },
  {
    name: 'write a review by hand, then publish',
    run: async (send, target, as) => {
      const contentHash = await hashOf(send, target, target.draftId, as)
      const body = {
        documentType: target.collection,
        documentId: target.draftId,
        documentTitle: 'x',
        state: 'approved',
        cycle: 1,
        contentHash,
        submittedAt: new Date().toISOString(),
      }
      await send('/api/reviews', { as, body })
      return send(`/api/${target.collection}/${target.draftId}/editorial/publish`, {
        as,
        body: { expectedHash: contentHash },
      })
    },
  },
  {
    name: 'submit and approve own work',
    run: async (send, target, as) => {
      const path = `/api/${target.collection}/${target.draftId}/editorial`
      await send(`/api/${target.collection}/${target.draftId}?draft=true`, {
        method: 'PATCH',
        as,
        body: { [target.textField]: `${canary} own` },
      })
      const expectedHash = await hashOf(send, target, target.draftId, as)
      await send(`${path}/submit`, { as, body: { expectedHash } })
      await send(`${path}/approve`, { as, body: { expectedHash } })
      await send(`${path}/publish`, { as, body: { expectedHash } })
      await send(`${path}/withdraw`, { as, body: {} })
    },
  },
  transitionTo('publish', 'draftId'),
  transitionTo('publish', 'liveId'),
  transitionTo('schedule', 'draftId'),
  transitionTo('approve', 'draftId'),
  {
    name: 'a schedule written by hand',
    run: (send, target, as) =>
      send('/api/schedules', {
        as,
        body: {
          documentType: target.collection,
          documentId: target.draftId,
          documentTitle: 'x',
          action: 'publish',
          at: new Date(0).toISOString(),
          state: 'waiting',
          contentHash: 'x',
        },
      }),
  },
  transitionTo('emergency-publish', 'draftId'),
  transitionTo('emergency-publish', 'liveId'),
  transitionTo('unpublish', 'liveId'),
  {
    name: 'give oneself every role, then submit, approve and publish',
    run: async (send, target, as) => {
      if (!as) return
      const giveRoles = (roles: User['roles']) =>
        send(`/api/users/${as.id}`, { method: 'PATCH', as, body: { roles, name: as.name } })
      await giveRoles(['author', 'reviewer', 'admin'])
      const expectedHash = await hashOf(send, target, target.draftId, as)
      for (const action of ['submit', 'approve', 'publish']) {
        const path = `/api/${target.collection}/${target.draftId}/editorial/${action}`
        await send(path, { as, body: { expectedHash } })
      }
      await send(`/api/${target.collection}/${target.draftId}/editorial/withdraw`, { as, body: {} })
      await giveRoles(as.roles)
    },
  },
  {
    name: 'take down what the live document refers to',
    run: async (send, target, as) => {
      for (const { collection, id } of target.references) {
        const path = `/api/${collection}/${id}`
        await send(`${path}/editorial/unpublish`, { as, body: { reason: 'x' } })
        await send(path, { method: 'PATCH', as, body: { deletedAt: new Date().toISOString() } })
        await send(path, { method: 'DELETE', as })
        await send(`/api/${collection}?trash=true&where[id][equals]=${id}`, { method: 'DELETE', as })
      }
    },
  },
]
