/** Ways to write to a live document under the name of another one: borrowed ids, borrowed rows, many at once. */
import { nextNumber } from '@/testing/factories/unique'

import { type Attempt, readRecord } from './attempt'
import { canary, type Target } from './subjects-of-attack'

const text = ({ textField }: Target) => ({ [textField]: canary })
const isList = (value: unknown): value is unknown[] => Array.isArray(value) && value.length > 0

/** Puts the canary into every text of a row, and leaves its id. */
function marked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(marked)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [name, name === 'text' ? canary : marked(entry)]),
  )
}

export const identityAttempts: Attempt[] = [
  ...['', '?draft=true'].map((query): Attempt => ({
    name: `PATCH a draft that says it is the live document ${query}`,
    run: (send, target, as) =>
      send(`/api/${target.collection}/${target.draftId}${query}`, {
        method: 'PATCH',
        as,
        body: { ...text(target), id: target.liveId, parent: target.liveId, _parentID: target.liveId },
      }),
  })),
  ...['', '?draft=true'].map((query): Attempt => ({
    name: `POST a document with the id of the live one ${query}`,
    run: (send, target, as) => {
      const name = `Same ${nextNumber()}`
      const body = { ...text(target), id: target.liveId, title: name, name, slug: `same-${nextNumber()}` }
      return send(`/api/${target.collection}${query}`, { as, body })
    },
  })),
  {
    name: 'duplicate onto the id of the live document',
    run: (send, target, as) =>
      send(`/api/${target.collection}/${target.draftId}/duplicate`, {
        as,
        body: { ...text(target), id: target.liveId, slug: `onto-${nextNumber()}` },
      }),
  },
  ...['', '?draft=true'].map((query): Attempt => ({
    name: `PATCH a draft with the rows of the live document, changed ${query}`,
    run: async (send, target, as) => {
      const live = await readRecord(await send(`/api/${target.collection}/${target.liveId}?depth=0`, { as }))
      const rows = Object.fromEntries(
        Object.entries(live)
          .filter(([, value]) => isList(value))
          .map(([name, value]) => [name, marked(value)]),
      )
      return send(`/api/${target.collection}/${target.draftId}${query}`, {
        method: 'PATCH',
        as,
        body: { ...text(target), ...rows },
      })
    },
  })),
  {
    name: 'bulk PATCH of the draft and the live document that also takes them out of the trash',
    run: (send, target, as) =>
      send(`/api/${target.collection}?trash=true&where[id][in]=${target.draftId},${target.liveId}`, {
        method: 'PATCH',
        as,
        body: { ...text(target), deletedAt: null },
      }),
  },
  {
    name: 'bulk PATCH that publishes everything',
    run: (send, { collection }, as) =>
      send(`/api/${collection}?where[slug][not_equals]=x`, { method: 'PATCH', as, body: { _status: 'published' } }),
  },
  {
    name: 'PATCH the live document with flags that only code may set',
    run: (send, target, as) =>
      send(
        `/api/${target.collection}/${target.liveId}?overrideAccess=true&overrideLock=true&disableTransaction=true&context[permit]=1`,
        {
          method: 'PATCH',
          as,
          body: { ...text(target), overrideAccess: true, context: { permit: { action: 'publish' }, system: 'x' } },
        },
      ),
  },
  {
    name: 'bulk DELETE from the trash',
    run: (send, { collection, liveId, draftId }, as) =>
      send(`/api/${collection}?trash=true&where[id][in]=${liveId},${draftId}x`, { method: 'DELETE', as }),
  },
  {
    name: 'a method override that deletes',
    run: (send, { collection, liveId }, as) =>
      send(`/api/${collection}/${liveId}`, {
        method: 'POST',
        as,
        body: {},
        headers: { 'X-Payload-HTTP-Method-Override': 'DELETE', 'X-HTTP-Method-Override': 'DELETE' },
      }),
  },
]
