/** Calls of the CMS's API: every route of the configuration, by everybody, with what a client may send and what none should. */
import fc from 'fast-check'
import type { Payload } from 'payload'

import { type Asker, askers } from '@/testing/leaks/secret'
import { addressOf, parametersOf, type Route, routesOf } from '@/testing/probes/routes'

import { type Body, bodyOf, documentOf } from './body'
import { fieldPaths } from './field-paths'
import { nobodysId, oddJson, oddScalar, oddText, ownKeys, percentEncoded } from './odd'
import { queryOf } from './query'

export type Call = {
  asker: Asker
  method: string
  path: string
  headers: Record<string, string>
  body: Body | null
}

/** Rows that are there, by collection; versions under `<collection>/versions`. */
export type Ids = ReadonlyMap<string, readonly string[]>

/** Ends the session that the calls are made with. */
const endsSessions = /\/(?:logout|refresh-token)$/
/** What Payload keeps for itself alone has no address that means anything, but has addresses. */
const actions = ['submit', 'approve', 'publish', 'unpublish', 'schedule', 'assign', 'withdraw', 'request-changes', 'x']
const documents = [
  'manifest',
  'changes',
  'openapi.json',
  'en/careers.json',
  'ta/site.json',
  'xx/careers.json',
  'en/careers/nurse.json',
]

const pathPart = oddText.map(percentEncoded)
const rawPart = fc.constantFrom('%', '%zz', '%00', '%ED%A0%80', '..', '.', '%2e%2e', '%2F', ';', '@', 'x'.repeat(3_000))

const headers = fc.dictionary(
  fc.constantFrom(
    'accept-language',
    'if-none-match',
    'range',
    'x-http-method-override',
    'x-payload-http-method-override',
    'origin',
    'cookie',
    'content-length',
    'accept',
    'x-forwarded-host',
    'x-payload-migrating',
  ),
  fc.constantFrom(
    '',
    '*',
    'GET',
    'DELETE',
    'bytes=0-',
    'bytes=9-1',
    'si-LK;q=x',
    'http://evil.example',
    'payload-token=a.b.c',
    'payload-token=%zz',
    '"x"',
    'x'.repeat(4_000),
    '-1',
  ),
  { maxKeys: 2 },
)

/** What the workflow, the accounts and the preferences are told. */
const message = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        'expectedHash',
        'comment',
        'reason',
        'assignee',
        'dueOn',
        'publishAt',
        'together',
        'locale',
        'replaceBy',
        'body',
        'weight',
        'field',
        'email',
        'password',
        'token',
        'value',
        'username',
      ),
      fc.oneof(
        oddScalar,
        oddJson,
        fc.constantFrom(nobodysId, '2030-01-01', '2030-01-01T00:00:00Z', 'must-fix', 'someone@example.org'),
      ),
    ),
    { maxLength: 5 },
  )
  .map(ownKeys)

function addressesOf(route: Route, ids: Ids): fc.Arbitrary<string> {
  const own = ids.get(`${route.collection}${route.pattern.includes('/versions/') ? '/versions' : ''}`) ?? []
  const id = fc.oneof({ arbitrary: fc.constantFrom(nobodysId, ...own), weight: 4 }, pathPart, rawPart)
  const others: Record<string, fc.Arbitrary<string>> = {
    action: fc.oneof({ arbitrary: fc.constantFrom(...actions), weight: 4 }, pathPart),
    path: fc.oneof({ arbitrary: fc.constantFrom(...documents), weight: 4 }, pathPart, rawPart),
  }
  const values = Object.fromEntries(parametersOf(route).map((name) => [name, others[name] ?? id]))
  return fc.record(values).map((filled) => addressOf(route, filled))
}

/** Every call that may be made, of a CMS with these rows. */
export function callsOf(payload: Payload, ids: Ids): fc.Arbitrary<Call> {
  const routes = routesOf(payload).filter(({ pattern }) => !endsSessions.test(pattern))
  const references = [nobodysId, ...[...ids.values()].flatMap((some) => some.slice(0, 2))]
  const ofRoute = new Map<Route, fc.Arbitrary<Call>>()
  const callsOfRoute = (route: Route): fc.Arbitrary<Call> => {
    const { collection } = route
    const fields = payload.config.collections.find(({ slug }) => slug === collection)?.flattenedFields ?? []
    const paths = fieldPaths(payload, fields)
    const body = bodyOf(fc.oneof({ arbitrary: documentOf(fields, references), weight: 4 }, message, oddJson))
    const writes = !['get', 'head', 'options'].includes(route.method)
    const query = fc.oneof(
      { arbitrary: queryOf(paths, ids.get(collection ?? '') ?? []), weight: writes ? 1 : 4 },
      fc.constant(''),
    )
    // Payload reads a GET's parameters from the body of a POST that asks for it.
    const overriding = fc
      .tuple(
        query,
        fc.constantFrom('application/x-www-form-urlencoded', 'application/json'),
        fc.oneof(oddJson, message),
      )
      .map(([text, type, json]) => ({
        method: 'POST',
        body: { kind: 'raw', type, text: type.endsWith('json') ? JSON.stringify(json) : text } as const,
        more: { 'x-payload-http-method-override': 'GET' },
      }))
    const asIs = (writes ? fc.option(body, { freq: 10 }) : fc.constant(null)).map((sent) => ({
      method: route.method.toUpperCase(),
      body: sent,
      more: {},
    }))
    const unasked = fc
      .tuple(fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'), fc.option(body))
      .map(([method, sent]) => ({ method, body: method === 'GET' || method === 'HEAD' ? null : sent, more: {} }))
    const manner = fc.oneof(
      { arbitrary: asIs, weight: 12 },
      { arbitrary: overriding, weight: route.method === 'get' ? 2 : 0 },
      { arbitrary: unasked, weight: 1 },
    )
    return fc
      .tuple(
        fc.constantFrom(...askers),
        addressesOf(route, ids),
        query,
        manner,
        fc.oneof({ arbitrary: fc.constant<Record<string, string>>({}), weight: 6 }, headers),
      )
      .map(([asker, address, search, { method, body: sent, more }, extra]) => ({
        asker,
        method,
        path: search === '' ? address : `${address}?${search}`,
        headers: { ...extra, ...more },
        body: sent,
      }))
  }
  const known = fc.constantFrom(...routes).chain((route) => {
    const calls = ofRoute.get(route) ?? callsOfRoute(route)
    ofRoute.set(route, calls)
    return calls
  })
  const invented = fc
    .tuple(
      fc.constantFrom(...askers),
      fc.constantFrom('GET', 'POST', 'PATCH', 'DELETE'),
      fc.array(
        fc.oneof(
          pathPart,
          rawPart,
          fc.constantFrom('users', 'globals', 'careers', 'versions', 'access', 'graphql', 'og'),
        ),
        { maxLength: 5 },
      ),
    )
    .map(([asker, method, parts]): Call => ({
      asker,
      method,
      path: `/api/${parts.join('/')}`,
      headers: {},
      body: null,
    }))
  return fc.oneof({ arbitrary: known, weight: 20 }, { arbitrary: invented, weight: 1 })
}
