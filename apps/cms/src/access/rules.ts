/**
 * Access rules, each named for the people it lets in. Deny first: a collection states every operation.
 * Signed-in means a user of this CMS; students have no account.
 */
import type { Role } from '@career-explorer/types'
import type { Access, CollectionConfig, PayloadRequest, Where } from 'payload'

type Person = PayloadRequest['user']

/** Payload opens a missing rule to every signed-in user: so state all of them. */
export type CompleteAccess = Required<
  Pick<NonNullable<CollectionConfig['access']>, 'create' | 'read' | 'update' | 'delete' | 'readVersions' | 'unlock'>
>

/** Does this person hold at least one of the roles? */
export function holds(person: Person, ...wanted: Role[]): boolean {
  return person?.collection === 'users' && wanted.some((role) => person.roles.includes(role))
}

export const isAuthor = (person: Person) => holds(person, 'author', 'reviewer')
export const isReviewer = (person: Person) => holds(person, 'reviewer')
export const isAdmin = (person: Person) => holds(person, 'admin')
export const isStaff = (person: Person) => holds(person, 'author', 'reviewer', 'admin')

export const published: Where = { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] }

export const nobody: Access = () => false
export const staff: Access = ({ req }) => isStaff(req.user)
/** Reviewers mend typos too: whoever may review may write. They may not approve what they wrote. */
export const authors: Access = ({ req }) => isAuthor(req.user)
export const reviewers: Access = ({ req }) => isReviewer(req.user)
export const admins: Access = ({ req }) => isAdmin(req.user)
/** Readers get a picture's file while it is live. What a document says they read from the delivery API, never from here. */
export const staffOrLiveFile: Access = ({ req, isReadingStaticFile }) =>
  isStaff(req.user) || (isReadingStaticFile ? published : false)

/** Trash is a reviewer's, purging for good an admin's. */
export const reviewersTrashAdminsPurge: Access = ({ req, data }) =>
  data?.deletedAt ? isReviewer(req.user) : isAdmin(req.user)
