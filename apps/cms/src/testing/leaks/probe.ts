/** Questions that somebody who looks for secrets would ask, for every route that the configuration declares. */
import { randomUUID } from 'node:crypto'

import type { Payload } from 'payload'

import { addressOf, parametersOf, type Route, routesOf } from '@/testing/probes/routes'

import type { Planted } from './plant'
import type { Asker } from './secret'

export type Probe = {
  asker: Asker
  method: string
  path: string
  body?: unknown
  headers?: Record<string, string>
}

/** Writes of people with rights change what the next probe finds, and are the bypass matrix's. */
const safe = new Set(['get', 'head', 'options'])
/** Ends the session that the probes ask with. */
const endsSessions = /\/(?:logout|refresh-token)$/

/** Filters that tell something by what they find. */
function filters(secret: string, id: string): string[] {
  return [
    'where[_status][equals]=draft',
    'where[_status][not_equals]=published',
    `where[id][equals]=${id}`,
    `where[id][in]=${id}`,
    'where[deletedAt][exists]=true',
    `where[or][0][id][equals]=${id}&where[or][1][_status][equals]=draft`,
    `where[version.title][contains]=${secret}`,
    `where[parent][equals]=${id}`,
    'where[editorial.state][equals]=in-review',
    'where[editorial.owner.email][contains]=person',
    'where[editorial.assignee.roles][in]=reviewer',
    'where[latest][equals]=true',
    `where[title][like]=${secret}&where[or][0][name][like]=${secret}`,
    'where[email][contains]=leak',
    'where[hash][exists]=true',
    'where[resetPasswordToken][exists]=true',
  ]
}

const shapes = [
  '',
  'draft=true',
  'trash=true',
  'draft=true&trash=true',
  'locale=all',
  'locale=si&fallback-locale=none',
  'depth=10',
  'draft=true&depth=10&locale=all',
  'limit=0',
  'limit=1000&pagination=false',
  'page=2&limit=1',
  'sort=-updatedAt&draft=true',
  'sort=editorial.owner.email',
  'sort=categories.title',
  'sort=-resetPasswordToken',
  'select[editorial]=true&select[_status]=true&depth=2',
  'select[versions]=true&select[hash]=true&select[salt]=true&select[sessions]=true',
  'populate[users][email]=true&populate[users][hash]=true&depth=3',
  'populate[skills][description]=true&depth=3&draft=true',
  'joins[reviews][limit]=100&joins=true',
  'showHiddenFields=true&overrideAccess=true&disableErrors=true',
  'user[roles][0]=admin&context[system]=true',
  'publishSpecificLocale=en&draft=true',
  'after=0&wait=0',
  'fallback-locale=si&locale=ta&draft=true',
]

/** Every way to ask one address. */
function questionsOf(planted: Planted, asker: Asker, route: Route, values: Record<string, string>): Probe[] {
  const method = route.method.toUpperCase()
  const address = addressOf(route, values)
  const [secret] = planted.secrets
  const queries = safe.has(route.method)
    ? [...shapes, ...filters(secret?.text ?? '', values.id ?? '')]
    : shapes.slice(0, 4)
  const probes = queries.map((query): Probe => {
    const path = query === '' ? address : `${address}?${query}`
    return safe.has(route.method) ? { asker, method, path } : { asker, method, path, body: {} }
  })
  if (route.method !== 'get') return probes
  // Payload reads a GET's parameters from the body of a POST that asks for it.
  const overridden = queries.slice(1, 12).map((query): Probe => ({
    asker,
    method: 'POST',
    path: address,
    body: new URLSearchParams(query),
    headers: { 'X-Payload-HTTP-Method-Override': 'GET' },
  }))
  return [...probes, ...overridden]
}

/** What the open parameters of a route may be: ids of what is hidden, of what is live, and nonsense. */
function valuesFor(planted: Planted, route: Route): Record<string, string>[] {
  const names = parametersOf(route)
  if (names.length === 0) return [{}]
  if (names.includes('path')) {
    const documents = planted.paths.flatMap((path) => ['en', 'si'].map((locale) => `${locale}/${path}.json`))
    return ['manifest', 'changes', 'openapi.json', 'en/careers.json', 'en/site.json', ...documents].map((path) => ({
      path,
    }))
  }
  if (names.includes('filename')) return planted.filenames.map((filename) => ({ filename }))
  const own = planted.ids.get(`${route.collection}${route.pattern.includes('/versions/') ? '/versions' : ''}`) ?? []
  const ids = [...own.slice(0, 4), randomUUID()]
  return ids.map((id) => ({ id, comment: planted.ids.get('review-comments')?.[0] ?? id, action: 'approve', key: 'x' }))
}

/** All probes of these people: routes × parameters × ways to ask. */
export function* probesOf(payload: Payload, planted: Planted, askers: readonly Asker[]): Generator<Probe> {
  for (const route of routesOf(payload)) {
    if (endsSessions.test(route.pattern)) continue
    for (const asker of askers) {
      const mayWrite = asker !== 'nobody' && asker !== 'roleless'
      if (mayWrite && !safe.has(route.method)) continue
      for (const values of valuesFor(planted, route)) yield* questionsOf(planted, asker, route, values)
    }
  }
}
