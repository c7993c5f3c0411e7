/**
 * `test` for everything that needs the CMS: a real Payload on a migrated PostgreSQL, one database per test file.
 *
 *     import { expect } from 'vitest'
 *     import { test } from '@/testing/test'
 *
 *     test('an author cannot delete a skill', async ({ payload, as, author }) => {
 *       const skill = await createSkill(payload)
 *       await expect(payload.delete({ collection: 'skills', id: skill.id, ...as(author) })).rejects.toThrow(Forbidden)
 *     })
 */
import { rm } from 'node:fs/promises'

import type { User } from '@career-explorer/types/payload'
import { getPayload, type Payload } from 'payload'
import { inject, test as base } from 'vitest'

import { createDatabase, databaseUrl, withConnection } from '@/database/connection'
import { env } from '@/env'

import { createUser } from './factories/user.factory'
import { restClient } from './rest'
import { templateName } from './template'

export const test = base
  // oxlint-disable-next-line no-empty-pattern -- vitest reads the pattern to know what a fixture needs
  .extend('payload', { scope: 'file' }, async ({}, { onCleanup }): Promise<Payload> => {
    await createDatabase(inject('databaseServer'), databaseName(), templateName)
    const { default: config } = await import('@payload-config')
    // The timers that a server starts stay off: a test that is about them starts them itself.
    const payload = await getPayload({ config, disableOnInit: true })
    onCleanup(async () => {
      payload.db.pool.on('error', () => undefined) // the connections that are cut off below
      await payload.destroy()
      await dropDatabase()
      await rm(env.DATA_DIR, { recursive: true, force: true })
    })
    return payload
  })
  /** `...as(author)`: what that person may do, never with our own rights. */
  .extend('as', { scope: 'file' }, () => (user: User) => ({ user, overrideAccess: false as const }))
  .extend('author', { scope: 'file' }, async ({ payload }) => createUser(payload, { roles: ['author'] }))
  .extend('reviewer', { scope: 'file' }, async ({ payload }) => createUser(payload, { roles: ['reviewer'] }))
  .extend('admin', { scope: 'file' }, async ({ payload }) => createUser(payload, { roles: ['admin'] }))
  /** The REST API without Next: `await rest('/api/skills', { as: author, body: { … } })`. */
  .extend('rest', { scope: 'file' }, ({ payload }) => restClient(payload))

function databaseName(): string {
  return new URL(env.DATABASE_URL).pathname.slice(1)
}

/** By force: Payload keeps a connection for itself as long as the process runs. */
async function dropDatabase(): Promise<void> {
  await withConnection(databaseUrl(env.DATABASE_URL, 'postgres'), async (client) => {
    await client.query(`drop database if exists ${client.escapeIdentifier(databaseName())} with (force)`)
  })
}
