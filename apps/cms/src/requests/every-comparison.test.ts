import type { FlattenedField, Payload } from 'payload'
import { expect } from 'vitest'

import { createCareer } from '@/testing/factories/career.factory'
import { test as base } from '@/testing/test'

import { namedField } from './named-field'

const test = base.extend('career', { scope: 'file' }, ({ payload }) => createCareer(payload))

const operators = 'equals not_equals in not_in exists like not_like contains greater_than less_than_equal'.split(' ')
const values = ['null', '', '1,null', null, 1.5, [null]]

/** One path for every kind of field: lists and single ones, at the top, in rows, and of what is pointed at. */
function pathsOf(payload: Payload): string[] {
  const first = new Map<string, string>()
  const look = (fields: readonly FlattenedField[], at: string, steps: number): void => {
    for (const field of fields) {
      const path = `${at}${field.name}`
      const named = namedField(payload, payload.collections.careers.config.flattenedFields, path)
      const kind = named ? `${named.kind}, ${named.isList}, ${steps}` : field.type
      if (!first.has(kind)) first.set(kind, path)
      if (steps === 1) continue
      if ('flattenedFields' in field) look(field.flattenedFields, `${path}.`, steps + 1)
      if (field.type === 'relationship' && typeof field.relationTo === 'string')
        look(payload.collections[field.relationTo].config.flattenedFields, `${path}.`, steps + 1)
    }
  }
  look(payload.collections.careers.config.flattenedFields, '', 0)
  return [...first.values()]
}

test('no comparison of any kind of field with any value fails in the database', async ({
  payload,
  rest,
  reviewer,
  career,
}) => {
  expect(career.id).toBeTruthy()
  payload.logger.level = 'silent' // refusals are what is asked for
  const paths = pathsOf(payload)
  expect(paths.length).toBeGreaterThan(15)
  for (const path of paths) {
    for (const operator of operators) {
      for (const value of values) {
        const where = JSON.stringify({ [path]: { [operator]: value } })
        const { status } = await rest(`/api/careers?limit=1&where=${encodeURIComponent(where)}`, { as: reviewer })
        expect([where, status]).toEqual([where, expect.toSatisfy((code) => code === 200 || code === 400)])
      }
    }
  }
})
