import type { Role } from '@career-explorer/types'
import type { User } from '@career-explorer/types/payload'
import type { Access, AccessArgs, PayloadRequest } from 'payload'
import { expect, test } from 'vitest'

import * as rules from './rules'

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

const as = (user: PayloadRequest['user'], data?: object): AccessArgs => ({ req: { user } as PayloadRequest, data })

const everyone = {
  nobody: null,
  author: person('author'),
  reviewer: person('reviewer'),
  admin: person('admin'),
  'without roles': person(),
}

/** Who gets in, of all of the above. */
const lets: [string, Access, string[]][] = [
  ['nobody', rules.nobody, []],
  ['staff', rules.staff, ['author', 'reviewer', 'admin']],
  ['authors', rules.authors, ['author', 'reviewer']],
  ['reviewers', rules.reviewers, ['reviewer']],
  ['admins', rules.admins, ['admin']],
]

test.each(lets)('%s', (_, access, who) => {
  const letIn = Object.entries(everyone).filter(([, user]) => access(as(user)))
  expect(letIn.map(([name]) => name)).toEqual(who)
})

test('nobody is let in by a clear no', () => {
  expect(rules.nobody(as(everyone.admin))).toBe(false)
})

test('readers get the files of what is live and not in the trash and nothing else, staff read everything', () => {
  expect(rules.staffOrLiveFile(as(everyone.author))).toBe(true)
  expect(rules.staffOrLiveFile(as(everyone.nobody))).toBe(false)
  expect(rules.staffOrLiveFile({ ...as(everyone.nobody), isReadingStaticFile: true })).toEqual({
    and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
  })
})

test('reviewers use the trash, admins purge', () => {
  const trash = { deletedAt: '2026-01-01' }
  expect(rules.reviewersTrashAdminsPurge(as(everyone.reviewer, trash))).toBe(true)
  expect(rules.reviewersTrashAdminsPurge(as(everyone.admin, trash))).toBe(false)
  expect(rules.reviewersTrashAdminsPurge(as(everyone.reviewer))).toBe(false)
  expect(rules.reviewersTrashAdminsPurge(as(everyone.admin))).toBe(true)
})

test('roles count for people of this CMS only', () => {
  expect(rules.holds(null, 'admin')).toBe(false)
  expect(rules.holds(person('author', 'admin'), 'admin')).toBe(true)
})
