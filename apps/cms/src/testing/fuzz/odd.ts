/** Values that careless and hostile clients send. */
import fc from 'fast-check'

/** A row that nobody has. */
export const nobodysId = '00000000-0000-4000-8000-000000000000'

const odd = [
  null,
  true,
  0,
  -1,
  1.5,
  1e21,
  2 ** 31,
  2 ** 53,
  -(2 ** 63),
  Number.MAX_VALUE,
  '',
  ' ',
  ',',
  'null',
  'true',
  'NaN',
  '-Infinity',
  '9'.repeat(400),
  'nul \0 byte',
  'half \ud83d a pair',
  '\udc00\ud800',
  '\u202e\u200d\ufeff',
  '%',
  '%zz',
  '\\',
  `'"; drop table users; --`,
  '$1',
  '{{7*7}}',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  'not-a-date',
  '2026-02-31',
  '99999-01-01T00:00:00Z',
  '-000001-01-01T00:00:00Z',
  '2026-01-01T00:00:00.000Z',
  'not-a-uuid',
  nobodysId,
  'x'.repeat(3_000),
  'ශ්‍රී தமிழ் 👩‍🔬',
]

/** One of the odd values, or any text or number. */
export const oddScalar: fc.Arbitrary<unknown> = fc.oneof(
  { arbitrary: fc.constantFrom<unknown>(...odd), weight: 6 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 40 }), weight: 1 },
  { arbitrary: fc.double(), weight: 1 },
  { arbitrary: fc.maxSafeInteger(), weight: 1 },
)

export const oddText: fc.Arbitrary<string> = oddScalar.map((value) => (typeof value === 'string' ? value : `${value}`))

const key = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'id',
    'value',
    'relationTo',
    'length',
    'en',
    '0',
    '',
    'a.b',
    '$where',
  ),
  fc.string({ maxLength: 8 }),
)

/** Anything that JSON can say: nested, with keys that objects have anyway. */
export const oddJson: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    { arbitrary: oddScalar, weight: 4 },
    { arbitrary: fc.array(tie('value'), { maxLength: 4 }), weight: 1 },
    {
      arbitrary: fc.array(fc.tuple(key, tie('value')), { maxLength: 4 }).map(ownKeys),
      weight: 1,
    },
  ),
})).value

/** `__proto__` as a key of its own, as `JSON.parse` makes it. */
export function ownKeys(entries: readonly (readonly [string, unknown])[]): object {
  const record = {}
  for (const [name, value] of entries)
    Object.defineProperty(record, name, { value, enumerable: true, configurable: true, writable: true })
  return record
}

/** As every encoder writes it: half a pair of characters becomes the sign for what can't be read. */
export const percentEncoded = (text: string): string => encodeURIComponent(Buffer.from(text).toString())
