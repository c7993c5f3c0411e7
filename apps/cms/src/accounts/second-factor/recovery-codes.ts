import { randomBytes } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { keyedHash } from '@/accounts/keys'
import { connectionOf } from '@/database/transaction'

const howMany = 10

/** Without the letters and digits that look alike. 32 of them, so each holds five random bits. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'.padEnd(32, 'i')

const hashOf = (userId: string, code: string) =>
  keyedHash('recovery code', `${userId} ${code.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}`)

/** 80 random bits, as `xxxx-xxxx-xxxx-xxxx`. */
function newCode(): string {
  const letters = [...randomBytes(16)].map((byte) => alphabet[byte % 32]).join('')
  return letters.replaceAll(/(.{4})(?!$)/g, '$1-')
}

/** New codes in place of the ones before. They are shown once; only their hashes are kept. */
export async function makeRecoveryCodes(req: PayloadRequest, userId: string): Promise<string[]> {
  const codes = Array.from({ length: howMany }, newCode)
  const connection = await connectionOf(req)
  await connection.execute(sql`delete from account_recovery_codes where user_id = ${userId}`)
  for (const code of codes) {
    await connection.execute(
      sql`insert into account_recovery_codes (hash, user_id) values (${hashOf(userId, code)}, ${userId})`,
    )
  }
  return codes
}

/** Uses a code up. Of two who try at once, one succeeds. */
export async function useRecoveryCode(req: PayloadRequest, userId: string, code: string): Promise<boolean> {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute(sql`
    delete from account_recovery_codes where hash = ${hashOf(userId, code)} and user_id = ${userId} returning hash`)
  return rows.length === 1
}

export async function recoveryCodesLeft(req: PayloadRequest, userId: string): Promise<number> {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute(
    sql`select count(*)::int as left from account_recovery_codes where user_id = ${userId}`,
  )
  return Number(rows[0]?.left ?? 0)
}
