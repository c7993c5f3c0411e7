/** Query strings: filters, orders, pages and selections over the fields of a collection, right, wrong and absurd. */
import fc from 'fast-check'
import { validOperators } from 'payload/shared'

import { oddJson, oddScalar, oddText, ownKeys, percentEncoded } from './odd'

type Json = unknown

const operator = fc.oneof(
  { arbitrary: fc.constantFrom<string>(...validOperators), weight: 8 },
  { arbitrary: fc.constantFrom('', 'EQUALS', '__proto__', 'regex', '$ne', 'or', 'and', 'equals.contains'), weight: 1 },
)

/** A value to compare with. */
const compared: fc.Arbitrary<Json> = fc.oneof(
  { arbitrary: oddScalar, weight: 5 },
  { arbitrary: fc.array(oddScalar, { maxLength: 4 }), weight: 2 },
  { arbitrary: oddJson, weight: 1 },
)

/** Filters over these fields and the ids that are there. */
export function whereOf(paths: readonly string[], ids: readonly string[]): fc.Arbitrary<Json> {
  const path = fc.oneof(
    { arbitrary: fc.constantFrom('id', ...paths), weight: 8 },
    {
      arbitrary: fc.constantFrom(
        'version.title',
        'version._status',
        'parent',
        'latest',
        ...paths.map((one) => `${one}.en`),
      ),
      weight: 1,
    },
    { arbitrary: oddText, weight: 1 },
  )
  const value = ids.length > 0 ? fc.oneof({ arbitrary: compared, weight: 4 }, fc.constantFrom(...ids)) : compared
  const condition = fc
    .tuple(path, fc.array(fc.tuple(operator, value), { minLength: 1, maxLength: 2 }))
    .map(([name, operators]) => ownKeys([[name, ownKeys(operators)]]))
  const filter = fc.letrec<{ filter: Json }>((tie) => ({
    filter: fc.oneof(
      { maxDepth: 4 },
      { arbitrary: condition, weight: 5 },
      {
        arbitrary: fc
          .tuple(fc.constantFrom('and', 'or', 'AND'), fc.array(tie('filter'), { maxLength: 3 }))
          .map(([joined, filters]) => ownKeys([[joined, filters]])),
        weight: 2,
      },
    ),
  })).filter
  const deep = fc
    .tuple(fc.integer({ min: 5, max: 200 }), fc.constantFrom('and', 'or'))
    .map(([depth, joined]) =>
      Array.from({ length: depth }).reduce<Json>((inner) => ({ [joined]: [inner] }), { id: { exists: true } }),
    )
  const wide = fc
    .tuple(fc.integer({ min: 5, max: 400 }), condition)
    .map(([width, one]) => ({ or: Array.from({ length: width }, () => one) }))
  return fc.oneof(
    { arbitrary: filter, weight: 12 },
    { arbitrary: deep, weight: 1 },
    { arbitrary: wide, weight: 1 },
    { arbitrary: oddJson, weight: 1 },
  )
}

/** As Payload's clients write nested parameters: `where[id][in][0]=…`. */
function brackets(name: string, value: Json): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[name, value === undefined ? '' : `${value}`]]
  return Object.entries(value).flatMap(([key, inner]) => brackets(`${name}[${key}]`, inner))
}

const written = (name: string, value: Json, asJson: boolean): string =>
  (asJson ? [[name, JSON.stringify(value)] as const] : brackets(name, value))
    .map(([key, text]) => `${percentEncoded(key)}=${percentEncoded(text ?? '')}`)
    .join('&')

/** What no encoder writes, and a client may send all the same. */
const raw = fc.constantFrom(
  '%',
  '%zz',
  '%00',
  '%ED%A0%80',
  '%C0%AF',
  '&&&',
  '[[]]',
  'where[',
  'a[b[c]]=d',
  '?',
  'where[id][in]=',
  `a${'[b]'.repeat(300)}=c`,
  `x=${'y'.repeat(20_000)}`,
)

/** A query string over the fields of a collection. */
export function queryOf(paths: readonly string[], ids: readonly string[]): fc.Arbitrary<string> {
  const pathOrOdd = fc.oneof({ arbitrary: fc.constantFrom('id', ...paths), weight: 3 }, oddText)
  const flags = fc.dictionary(
    fc.constantFrom('id', ...paths.map((path) => path.split('.').join(']['))),
    fc.constantFrom<Json>(true, false, 'x'),
    { maxKeys: 3 },
  )
  const parameter = fc.oneof(
    { arbitrary: fc.tuple(fc.constant('where'), whereOf(paths, ids)), weight: 8 },
    {
      arbitrary: fc.tuple(
        fc.constant('sort'),
        fc.oneof(
          pathOrOdd,
          pathOrOdd.map((path) => `-${path}`),
          fc.array(pathOrOdd, { maxLength: 3 }),
        ),
      ),
      weight: 3,
    },
    { arbitrary: fc.tuple(fc.constantFrom('limit', 'page', 'depth', 'after', 'wait'), oddScalar), weight: 2 },
    { arbitrary: fc.tuple(fc.constantFrom('select', 'populate', 'joins'), fc.oneof(flags, oddJson)), weight: 2 },
    {
      arbitrary: fc.tuple(
        fc.constantFrom('locale', 'fallback-locale', 'fallbackLocale', 'publishSpecificLocale'),
        fc.oneof(fc.constantFrom<Json>('en', 'si', 'ta', 'all', '*', 'none', 'xx'), oddScalar),
      ),
      weight: 2,
    },
    {
      arbitrary: fc.tuple(
        fc.constantFrom(
          'draft',
          'trash',
          'pagination',
          'autosave',
          'overrideLock',
          'flattenLocales',
          'publishAllLocales',
        ),
        fc.oneof(fc.constantFrom<Json>('true', 'false'), oddScalar),
      ),
      weight: 2,
    },
    {
      arbitrary: fc.tuple(
        fc.constantFrom(
          'data',
          'prefix',
          'token',
          'user',
          'duplicateFromID',
          'selectedLocales',
          'uploadEdits',
          'depth',
          'ids',
        ),
        oddJson,
      ),
      weight: 1,
    },
  )
  const one = fc.tuple(parameter, fc.boolean()).map(([[name, value], asJson]) => written(name, value, asJson))
  return fc
    .array(fc.oneof({ arbitrary: one, weight: 8 }, raw), { maxLength: 4 })
    .map((parts) => parts.filter((part) => part !== '').join('&'))
}
