/** Who may do what with the rows of each kind of collection. That a collection uses these rules: `every-collection.test.ts`. */
import type { Role } from '@career-explorer/types'
import type { User } from '@career-explorer/types/payload'
import type { Access, AccessArgs, PayloadRequest } from 'payload'
import { expect, test } from 'vitest'

import { reviewableAccess } from '@/editorial/reviewable.access'
import { systemAccess } from '@/editorial/system.access'
import { redirectAccess } from '@/redirects/redirect.access'

import { admins, type CompleteAccess } from '@/access/rules'

const person = (...roles: Role[]): PayloadRequest['user'] =>
  ({
    id: 'a',
    collection: 'users',
    name: 'Ada',
    email: 'ada@example.org',
    roles,
    createdAt: '',
    updatedAt: '',
  }) satisfies User

const everyone = {
  nobody: null,
  'without roles': person(),
  author: person('author'),
  reviewer: person('reviewer'),
  admin: person('admin'),
}
const staff = ['author', 'reviewer', 'admin']
const noOne = { create: [], update: [], delete: [], readVersions: [], unlock: [] }

function letIn(access: Access, data?: object): string[] {
  return Object.entries(everyone).flatMap(([name, user]) => {
    const args = { req: { user } as PayloadRequest, data } satisfies AccessArgs
    const answer = access(args)
    expect(typeof answer).toBe('boolean')
    return answer === true ? [name] : []
  })
}

const table = (rules: CompleteAccess) =>
  Object.fromEntries(Object.entries(rules).map(([operation, access]) => [operation, letIn(access)]))

test('content: authors write, staff read, admins purge', () => {
  expect(table(reviewableAccess)).toEqual({
    create: ['author', 'reviewer'],
    read: staff,
    readVersions: staff,
    update: ['author', 'reviewer'],
    delete: ['admin'],
    unlock: staff,
  })
})

test('content: nobody is shown a way to publish past the review', () => {
  expect(letIn(reviewableAccess.update, { _status: 'published' })).toEqual([])
  expect(letIn(reviewableAccess.update, { _status: 'draft' })).toEqual(['author', 'reviewer'])
})

test('the rows of the review: nobody writes them', () => {
  expect(table(systemAccess())).toEqual({ ...noOne, read: staff })
  expect(table(systemAccess(admins))).toEqual({ ...noOne, read: ['admin'] })
})

test('old addresses: an admin may remove one', () => {
  expect(table(redirectAccess)).toEqual({ ...noOne, read: staff, delete: ['admin'] })
})
