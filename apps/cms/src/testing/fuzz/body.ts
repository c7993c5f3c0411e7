/** Bodies: documents of a collection, as its fields say, with any part of them replaced by something odd. */
import fc from 'fast-check'
import type { FlattenedField } from 'payload'

import { oddJson, oddScalar, oddText, ownKeys } from './odd'

/** Files are written out, so that a call can be shown and repeated. */
export type Body =
  | { kind: 'raw'; type: string; text: string }
  | { kind: 'form'; fields: [string, string][]; file: { name: string; type: string; base64: string } | null }

const isListed = (option: unknown): option is { value: string } =>
  typeof option === 'object' && option !== null && 'value' in option

function right(field: FlattenedField, ids: readonly string[], depth: number): fc.Arbitrary<unknown> {
  const id = fc.constantFrom(...ids)
  if ('flattenedFields' in field) {
    const inside = documentOf(field.flattenedFields, ids, depth - 1)
    return field.type === 'array' ? fc.array(inside, { maxLength: 3 }) : inside
  }
  switch (field.type) {
    case 'number':
      return fc.oneof(fc.integer(), fc.double())
    case 'checkbox':
      return fc.boolean()
    case 'date':
      return fc.date({ noInvalidDate: true }).map((date) => date.toISOString())
    case 'select':
    case 'radio': {
      const one = fc.constantFrom(...field.options.map((option) => (isListed(option) ? option.value : option)))
      return 'hasMany' in field && field.hasMany ? fc.array(one, { maxLength: 3 }) : one
    }
    case 'relationship':
    case 'upload':
      return field.hasMany ? fc.array(id, { maxLength: 3 }) : id
    case 'email':
      return fc.emailAddress()
    case 'richText':
      return fc.array(oddText, { maxLength: 2 }).map((texts) => ({
        root: {
          type: 'root',
          children: texts.map((text) => ({
            type: 'paragraph',
            version: 1,
            children: [{ type: 'text', text, version: 1 }],
          })),
          direction: null,
          format: '',
          indent: 0,
          version: 1,
        },
      }))
    default:
      return fc.string({ maxLength: 30 })
  }
}

/** A document with some of these fields, most as they should be. */
export function documentOf(fields: readonly FlattenedField[], ids: readonly string[], depth = 3): fc.Arbitrary<object> {
  if (depth === 0 || fields.length === 0) return fc.constant({})
  const one = fc
    .constantFrom(...fields)
    .chain((field) =>
      fc.tuple(
        fc.constant(field.name),
        fc.oneof(
          { arbitrary: right(field, ids, depth), weight: 4 },
          { arbitrary: oddScalar, weight: 2 },
          { arbitrary: oddJson, weight: 1 },
        ),
      ),
    )
  const odd = fc.tuple(fc.constantFrom('__proto__', 'constructor', 'id', '_status', 'deletedAt', 'x'), oddJson)
  return fc.array(fc.oneof({ arbitrary: one, weight: 8 }, odd), { maxLength: 5 }).map(ownKeys)
}

const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

const file = fc.record({
  name: fc.oneof(
    fc.constantFrom('a.png', '.', '', '../a.png', 'a.svg', `${'a'.repeat(300)}.png`, 'a\u202egnp.exe', 'CON.png'),
    oddText,
  ),
  type: fc.constantFrom('image/png', 'image/jpeg', 'image/svg+xml', 'text/html', 'application/octet-stream', ''),
  base64: fc.oneof(
    fc.constantFrom(pixel, pixel.slice(0, 40), '', Buffer.from('<svg onload="alert(1)"/>').toString('base64')),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes).toString('base64')),
  ),
})

const broken = fc.constantFrom(
  '',
  ' ',
  '{',
  '[]',
  'null',
  '1',
  '"x"',
  '{"a":1}}',
  '\0',
  '{"a":1e999}',
  `${'['.repeat(5_000)}${']'.repeat(5_000)}`,
  '{"__proto__":{"roles":["admin"]}}',
  '--x\r\n',
  `{"title":"${'x'.repeat(300_000)}"}`,
)

/** What comes with a write: a document in the usual ways, or in ways it never comes. */
export function bodyOf(document: fc.Arbitrary<unknown>): fc.Arbitrary<Body> {
  const json = document.map((value): Body => ({
    kind: 'raw',
    type: 'application/json',
    text: JSON.stringify(value) ?? '',
  }))
  const odd = fc
    .tuple(
      fc.constantFrom(
        'application/json',
        'application/json; charset=utf-16',
        'text/plain',
        'application/x-www-form-urlencoded',
        'multipart/form-data',
        'multipart/form-data; boundary=x',
        '',
      ),
      fc.oneof(
        broken,
        oddText,
        document.map((value) => JSON.stringify(value) ?? ''),
      ),
    )
    .map(([type, text]): Body => ({ kind: 'raw', type, text }))
  const form = fc
    .tuple(
      document,
      fc.option(file),
      fc.array(fc.tuple(fc.constantFrom('_payload', 'file', 'x', '__proto__'), oddText), { maxLength: 2 }),
    )
    .map(([value, sent, more]): Body => ({
      kind: 'form',
      fields: [['_payload', JSON.stringify(value) ?? ''], ...more],
      file: sent,
    }))
  return fc.oneof({ arbitrary: json, weight: 8 }, { arbitrary: odd, weight: 1 }, { arbitrary: form, weight: 1 })
}
