import { pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

import type { Payload } from 'payload'

/** As Payload stores them since 3.90; an older hash has no prefix, fewer rounds and a longer key. */
const prefix = 'pbkdf2-sha256-v1:'
const current = { rounds: 600_000, keyLength: 32 }
const older = { rounds: 25_000, keyLength: 512 }

const derive = promisify(pbkdf2)

export type Credentials = { id: string; email: string; name: string; hash: string | null; salt: string | null }

/** Compared with when there is no such person, so that it takes as long. No password fits it. */
const nobodys = {
  salt: randomBytes(32).toString('hex'),
  hash: `${prefix}${randomBytes(current.keyLength).toString('hex')}`,
}

/** In plain SQL, the same statement whether there is somebody or not: Payload would go on to read what belongs to them. */
export async function credentialsOf(payload: Payload, email: string): Promise<Credentials | null> {
  const { rows } = await payload.db.pool.query('select id, email, name, hash, salt from users where email = $1', [
    email,
  ])
  return rows[0] ?? null
}

/** Is it this person's password? Takes the same time for a person that there isn't. */
export async function isPasswordOf(
  person: Pick<Credentials, 'hash' | 'salt'> | null,
  password: string,
): Promise<boolean> {
  const hash = person?.hash ?? nobodys.hash
  const salt = person?.salt ?? nobodys.salt
  const isCurrent = hash.startsWith(prefix)
  const { rounds, keyLength } = isCurrent ? current : older
  const expected = Buffer.from(isCurrent ? hash.slice(prefix.length) : hash, 'hex')
  const derived = await derive(password, salt, rounds, keyLength, 'sha256')
  return derived.length === expected.length && timingSafeEqual(derived, expected)
}
