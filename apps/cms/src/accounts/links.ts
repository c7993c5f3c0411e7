/** Links by mail that let a person set their password. Each opens once, for a while; only its hash is stored. */
import { sql } from '@payloadcms/db-postgres'
import { newSecret } from '@career-explorer/environment/secrets'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { connectionOf } from '@/database/transaction'
import { env } from '@/env'

import { keyedHash } from './keys'

export type LinkPurpose = 'invite' | 'reset'

/** Hours for which a link opens. */
export const linkLifetime: Record<LinkPurpose, number> = { invite: 7 * 24, reset: 1 }

const hashOf = (token: string) => keyedHash('link', token)

/** A new link; the ones before no longer open. The token is in the part of the address that no server is sent. */
export async function makeLink(req: PayloadRequest, userId: string, purpose: LinkPurpose): Promise<string> {
  const token = newSecret()
  const connection = await connectionOf(req)
  await revokeLinks(req, userId)
  await connection.execute(sql`
    insert into account_links (hash, user_id, purpose, expires_at)
    values (${hashOf(token)}, ${userId}, ${purpose}, now() + make_interval(hours => ${linkLifetime[purpose]}))`)
  return `${env.CMS_URL}/admin/welcome#${token}`
}

export async function revokeLinks(req: PayloadRequest, userId: string): Promise<void> {
  const connection = await connectionOf(req)
  await connection.execute(sql`delete from account_links where user_id = ${userId} or expires_at < now()`)
}

const linkRow = z.object({
  userId: z.string(),
  purpose: z.enum(['invite', 'reset']),
  name: z.string(),
  email: z.string(),
})

export type OpenLink = z.infer<typeof linkRow>

/** Whose link it is; null when it doesn't open, or no longer. */
export async function findLink(req: PayloadRequest, token: string): Promise<OpenLink | null> {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute(sql`
    select users.id as "userId", link.purpose, users.name, users.email
    from account_links link join users on users.id = link.user_id
    where link.hash = ${hashOf(token)} and link.expires_at > now()`)
  return linkRow.nullable().parse(rows[0] ?? null)
}

/** Takes the link: of two who open it at once, one gets it. In a transaction, so that a refusal gives it back. */
export async function takeLink(req: PayloadRequest, token: string): Promise<OpenLink | null> {
  const link = await findLink(req, token)
  const connection = await connectionOf(req)
  const { rows } = await connection.execute(sql`delete from account_links where hash = ${hashOf(token)} returning hash`)
  return rows.length === 1 ? link : null
}

/** Until when an invitation that was not taken yet opens. */
export async function openInvite(req: PayloadRequest, userId: string): Promise<string | null> {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute(sql`
    select expires_at from account_links where user_id = ${userId} and purpose = 'invite' and expires_at > now()`)
  return rows[0] ? new Date(String(rows[0].expires_at)).toISOString() : null
}
