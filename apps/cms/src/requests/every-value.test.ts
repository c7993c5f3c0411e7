import type { CollectionSlug, FlattenedField } from 'payload'
import { expect } from 'vitest'

import { test } from '@/testing/test'

const values = [null, '', 1.5, [null], [{}], { en: null }]

const put = (path: readonly string[], value: unknown): unknown => {
  const [first, ...rest] = path
  if (first === undefined) return value
  return first === 'rows' ? [put(rest, value)] : { [first]: put(rest, value) }
}

/** One path for every kind of field: at the top, in groups and in rows. */
function pathsOf(fields: readonly FlattenedField[]): string[][] {
  const first = new Map<string, string[]>()
  const look = (inner: readonly FlattenedField[], at: readonly string[]): void => {
    for (const field of inner) {
      const isMany = 'hasMany' in field && field.hasMany
      const kind = [field.type, at.length, isMany, 'required' in field && field.required].join()
      if (!first.has(kind)) first.set(kind, [...at, field.name])
      if ('flattenedFields' in field)
        look(field.flattenedFields, [...at, field.name, ...(field.type === 'array' ? ['rows'] : [])])
    }
  }
  look(fields, [])
  return [...first.values()]
}

test('no value in any kind of field fails in the CMS', async ({ payload, rest, admin, reviewer }) => {
  payload.logger.level = 'silent' // refusals are what is asked for
  for (const collection of ['careers', 'users', 'site'] satisfies CollectionSlug[]) {
    const as = collection === 'users' ? admin : reviewer
    const id = collection === 'users' ? admin.id : '00000000-0000-4000-8000-000000000000'
    const paths = pathsOf(payload.collections[collection].config.flattenedFields)
    expect(paths.length).toBeGreaterThan(5)
    for (const path of paths) {
      for (const value of values) {
        const body = put(path, value)
        const made = await rest(`/api/${collection}?draft=true`, { as, method: 'POST', body })
        const changed = await rest(`/api/${collection}/${id}?draft=true`, { as, method: 'PATCH', body })
        for (const { status } of [made, changed])
          expect([collection, path, value, status]).toEqual([
            collection,
            path,
            value,
            expect.toSatisfy((code) => code < 500),
          ])
      }
    }
  }
})
