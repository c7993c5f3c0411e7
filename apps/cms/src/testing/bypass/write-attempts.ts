/** Ways round the review by writing to documents, as Payload’s REST API offers them. */
import type { User } from '@career-explorer/types/payload'

import { nextNumber } from '@/testing/factories/unique'

import type { Attempt, Send } from './attempt'
import { canary, type Target } from './subjects-of-attack'

const patch = (
  name: string,
  query: string,
  on: 'draftId' | 'liveId',
  data: (target: Target) => Record<string, unknown>,
): Attempt => ({
  name,
  run: (send, target, as) =>
    send(`/api/${target.collection}/${target[on]}${query}`, { method: 'PATCH', as, body: data(target) }),
})

const text = ({ textField }: Target) => ({ [textField]: canary })
const published = (target: Target) => ({ ...text(target), _status: 'published' })

async function versionsOf(send: Send, { collection, liveId }: Target, as: User | undefined) {
  const response = await send(`/api/${collection}/versions?where[parent][equals]=${liveId}&limit=20`, { as })
  const body: unknown = await response.json().catch(() => null)
  const docs = typeof body === 'object' && body !== null && 'docs' in body && Array.isArray(body.docs) ? body.docs : []
  return docs.flatMap((doc: unknown) =>
    typeof doc === 'object' && doc !== null && 'id' in doc ? [String(doc.id)] : [],
  )
}

const sideRoads = [
  'autosave=true',
  'autosave=true&draft=true',
  'publishSpecificLocale=en',
  'publishAllLocales=true',
  'unpublishAllLocales=true',
]

export const writeAttempts: Attempt[] = [
  patch('PATCH _status published on a draft', '', 'draftId', published),
  patch('PATCH only _status published on a draft', '', 'draftId', () => ({ _status: 'published' })),
  patch('PATCH _status published with draft=true', '?draft=true', 'draftId', published),
  patch('PATCH _status published on a live document with a newer draft', '', 'liveId', () => ({
    _status: 'published',
  })),
  patch('PATCH _status published, draft=true, on a live document', '?draft=true', 'liveId', published),
  patch('PATCH a live document without _status', '', 'liveId', text),
  patch('PATCH a live document with draft=false', '?draft=false', 'liveId', text),
  patch('PATCH a live document in Sinhala', '?locale=si', 'liveId', text),
  patch('PATCH a live document in all locales', '?locale=all', 'liveId', text),
  patch('PATCH _status draft (unpublish)', '', 'liveId', () => ({ _status: 'draft' })),
  patch('PATCH _status null', '', 'liveId', (target) => ({ ...text(target), _status: null })),
  patch('PATCH _status as an object', '', 'draftId', () => ({ _status: { en: 'published' } })),
  patch('PATCH _status as a list', '', 'draftId', () => ({ _status: ['published'] })),
  ...sideRoads.flatMap((road) => [
    patch(`PATCH a live document with ${road}`, `?${road}`, 'liveId', text),
    patch(`PATCH a draft with ${road} and published`, `?${road}`, 'draftId', published),
  ]),
  {
    name: 'bulk PATCH publish',
    run: (send, { collection, draftId }, as) =>
      send(`/api/${collection}?where[id][equals]=${draftId}`, { method: 'PATCH', as, body: { _status: 'published' } }),
  },
  {
    name: 'bulk PATCH publish with draft=true, as the list view does it',
    run: (send, { collection, draftId }, as) =>
      send(`/api/${collection}?draft=true&where[id][equals]=${draftId}`, {
        method: 'PATCH',
        as,
        body: { _status: 'published' },
      }),
  },
  {
    name: 'bulk PATCH of live text',
    run: (send, target, as) =>
      send(`/api/${target.collection}?where[id][equals]=${target.liveId}`, { method: 'PATCH', as, body: text(target) }),
  },
  {
    name: 'bulk PATCH unpublish',
    run: (send, { collection, liveId }, as) =>
      send(`/api/${collection}?where[id][equals]=${liveId}`, { method: 'PATCH', as, body: { _status: 'draft' } }),
  },
  ...['', '?draft=true', '?draft=false', '?publishAllLocales=true'].map((query): Attempt => ({
    name: `POST a published document ${query}`,
    run: (send, target, as) => {
      const number = nextNumber()
      const body = { ...published(target), title: `New ${number}`, name: `New ${number}`, slug: `new-${number}` }
      return send(`/api/${target.collection}${query}`, { as, body })
    },
  })),
  ...['', '?draft=false', '?draft=true', '?publishAllLocales=true'].map((query): Attempt => ({
    name: `duplicate the live document ${query}`,
    run: (send, target, as) => {
      const slug = `copy-${nextNumber()}`
      return send(`/api/${target.collection}/${target.liveId}/duplicate${query}`, {
        as,
        body: { ...published(target), slug },
      })
    },
  })),
  ...['', '?draft=false', '?draft=true'].map((query): Attempt => ({
    name: `restore every version ${query}`,
    run: async (send, target, as) => {
      for (const version of await versionsOf(send, target, as)) {
        await send(`/api/${target.collection}/versions/${version}${query}`, { method: 'POST', as, body: {} })
      }
      if (query === '?draft=true')
        await send(`/api/${target.collection}/${target.liveId}?draft=true`, { method: 'PATCH', as, body: text(target) })
    },
  })),
  {
    name: 'a method override',
    run: (send, target, as) =>
      send(`/api/${target.collection}/${target.draftId}`, {
        method: 'POST',
        as,
        body: published(target),
        headers: { 'X-Payload-HTTP-Method-Override': 'PATCH', 'X-HTTP-Method-Override': 'PATCH' },
      }),
  },
  {
    name: 'PUT',
    run: (send, target, as) =>
      send(`/api/${target.collection}/${target.draftId}`, { method: 'PUT', as, body: published(target) }),
  },
  {
    name: 'a publish job of Payload’s own',
    run: async (send, target, as) => {
      const input = { type: 'publish', doc: { relationTo: target.collection, value: target.draftId } }
      await send('/api/payload-jobs', { as, body: { taskSlug: 'schedulePublish', input } })
      await send('/api/payload-jobs/run?allQueues=true', { as })
    },
  },
  {
    name: 'trash, then out of the trash as published',
    mayTakeDown: true,
    run: async (send, target, as) => {
      const path = `/api/${target.collection}/${target.liveId}`
      await send(path, { method: 'PATCH', as, body: { deletedAt: new Date().toISOString() } })
      await send(`${path}?trash=true`, { method: 'PATCH', as, body: { deletedAt: null, _status: 'published' } })
      await send(`${path}?trash=true`, { method: 'PATCH', as, body: { deletedAt: null } })
    },
  },
  {
    name: 'DELETE the live document',
    run: (send, target, as) => send(`/api/${target.collection}/${target.liveId}`, { method: 'DELETE', as }),
  },
  {
    name: 'bulk DELETE the live document',
    run: (send, target, as) =>
      send(`/api/${target.collection}?where[id][equals]=${target.liveId}`, { method: 'DELETE', as }),
  },
]
