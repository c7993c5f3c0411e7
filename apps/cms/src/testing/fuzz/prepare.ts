import type { User } from '@career-explorer/types/payload'
import type { CollectionSlug, Payload } from 'payload'

import { makers, publishWithReferences } from '@/testing/bypass/subjects-of-attack'
import { createUser } from '@/testing/factories/user.factory'
import { type Asker, askers } from '@/testing/leaks/secret'
import type { RestClient } from '@/testing/rest'

import type { Ids } from './call'

export type People = Record<Asker, User | undefined>
export type Prepared = { people: People; ids: Ids }

/** So many rows of each collection are called by their id. */
const mostIds = 6

/**
 * Sees to it that there is somebody of every kind, with a session, and a draft and a live document of each of these types:
 * calls of those who may delete things delete them.
 */
export function preparing(payload: Payload, rest: RestClient, types: CollectionSlug[]): () => Promise<Prepared> {
  const people: People = {
    nobody: undefined,
    roleless: undefined,
    author: undefined,
    reviewer: undefined,
    admin: undefined,
  }

  async function isThere(asker: Asker): Promise<boolean> {
    if (asker === 'nobody') return true
    const user = people[asker]
    if (!user) return false
    const { docs } = await payload.find({ collection: 'users', where: { id: { equals: user.id } }, pagination: false })
    const roles = asker === 'roleless' ? '' : asker
    if (docs[0]?.roles.join() !== roles) return false
    const me = await rest('/api/users/me', { as: user })
    return (await me.text()).includes(user.id)
  }

  async function somebody(asker: Exclude<Asker, 'nobody'>): Promise<User> {
    if (asker !== 'roleless') return createUser(payload, { roles: [asker] })
    const user = await createUser(payload)
    await payload.db.pool.query('delete from users_roles where parent_id = $1', [user.id])
    return user
  }

  async function rowsOf(collection: CollectionSlug): Promise<string[]> {
    const { docs } = await payload.find({ collection, limit: mostIds, depth: 0, sort: '-updatedAt' })
    return docs.map(({ id }) => String(id))
  }

  async function versionsOf(collection: CollectionSlug): Promise<string[]> {
    const { docs } = await payload.findVersions({ collection, limit: mostIds, depth: 0 })
    return docs.map(({ id }) => String(id))
  }

  return async () => {
    for (const asker of askers) {
      if (asker !== 'nobody' && !(await isThere(asker))) people[asker] = await somebody(asker)
    }
    for (const collection of types) {
      const maker = makers[collection]
      if (!maker || (await rowsOf(collection)).length > 1) continue
      await maker.make(payload)
      const { id } = await maker.make(payload)
      await publishWithReferences(payload, collection, id)
    }
    const ids = new Map<string, string[]>()
    for (const { slug, versions } of payload.config.collections) {
      ids.set(slug, await rowsOf(slug))
      if (versions) ids.set(`${slug}/versions`, await versionsOf(slug))
    }
    return { people, ids }
  }
}
