/** The second factor of a person: an app that shows codes, and recovery codes for the day the phone is lost. */
import { sql } from '@payloadcms/db-postgres'
import type { Role } from '@career-explorer/types'
import type { PayloadRequest } from 'payload'

import { seal, unseal } from '@/accounts/keys'
import { connectionOf } from '@/database/transaction'
import { env } from '@/env'

import { makeRecoveryCodes, useRecoveryCode } from './recovery-codes'
import { newTotpSecret, stepOf } from './totp'

const purpose = 'second factor'

const demanded: Record<typeof env.SECOND_FACTOR, (roles: readonly Role[]) => boolean> = {
  nobody: () => false,
  admins: (roles) => roles.includes('admin'),
  reviewers: (roles) => roles.includes('admin') || roles.includes('reviewer'),
  everyone: () => true,
}

/** Does the operator demand a second factor of people with these roles? */
export const isDemanded = (roles: readonly Role[]) => demanded[env.SECOND_FACTOR](roles)

/** `secret` is null when it can't be opened: it was sealed under another PAYLOAD_SECRET. Then no code is right. */
type Factor = { secret: string | null; isOn: boolean }

async function factorOf(req: PayloadRequest, userId: string): Promise<Factor | null> {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute(
    sql`select secret, is_on from account_second_factors where user_id = ${userId}`,
  )
  const row = rows[0]
  if (!row) return null
  try {
    return { secret: unseal(purpose, userId, String(row.secret)), isOn: row.is_on === true }
  } catch (err) {
    req.payload.logger.error({ err, msg: 'A second factor can’t be opened: was PAYLOAD_SECRET changed?' })
    return { secret: null, isOn: row.is_on === true }
  }
}

export async function isOn(req: PayloadRequest, userId: string): Promise<boolean> {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute(
    sql`select is_on from account_second_factors where user_id = ${userId} and is_on`,
  )
  return rows.length === 1
}

/** A secret to bring into an app; it counts once a code has confirmed it. One that is on stays as it is. */
export async function begin(req: PayloadRequest, userId: string): Promise<string | null> {
  const secret = newTotpSecret()
  const connection = await connectionOf(req)
  const { rows } = await connection.execute(sql`
    insert into account_second_factors as known (user_id, secret) values (${userId}, ${seal(purpose, userId, secret)})
    on conflict (user_id) do update set secret = excluded.secret where not known.is_on returning user_id`)
  return rows.length === 1 ? secret : null
}

/** Turns on what was begun, with a first code. Returns the recovery codes; null when the code is not right. */
export async function confirm(req: PayloadRequest, userId: string, code: string): Promise<string[] | null> {
  const factor = await factorOf(req, userId)
  if (!factor || factor.isOn || !(await spendApp(req, userId, factor, digitsOf(code)))) return null
  const connection = await connectionOf(req)
  const { rows } = await connection.execute(
    sql`update account_second_factors set is_on = true where user_id = ${userId} and not is_on returning user_id`,
  )
  return rows.length === 1 ? makeRecoveryCodes(req, userId) : null
}

/** Is it a code of the person's app, or one of their recovery codes? Either way it is used up. */
export async function spendCode(req: PayloadRequest, userId: string, code: string): Promise<'app' | 'recovery' | null> {
  const factor = await factorOf(req, userId)
  if (!factor?.isOn) return null
  const digits = digitsOf(code)
  if (/^\d{6}$/.test(digits)) return (await spendApp(req, userId, factor, digits)) ? 'app' : null
  return (await useRecoveryCode(req, userId, code)) ? 'recovery' : null
}

const digitsOf = (code: string) => code.replaceAll(/\s/g, '')

/** A step counts once, and none before it: whoever looked over a shoulder can't use the code again. */
async function spendApp(req: PayloadRequest, userId: string, { secret }: Factor, digits: string): Promise<boolean> {
  const step = secret === null ? null : stepOf(secret, digits)
  if (step === null) return false
  const connection = await connectionOf(req)
  const { rows } = await connection.execute(sql`
    update account_second_factors set last_step = ${step}
    where user_id = ${userId} and last_step < ${step} returning user_id`)
  return rows.length === 1
}

export async function turnOff(req: PayloadRequest, userId: string): Promise<void> {
  const connection = await connectionOf(req)
  await connection.execute(sql`delete from account_second_factors where user_id = ${userId}`)
  await connection.execute(sql`delete from account_recovery_codes where user_id = ${userId}`)
}
