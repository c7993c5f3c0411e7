/** Everything that is kept under a key: each purpose has one of its own, made from PAYLOAD_SECRET. */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

import { env } from '@/env'

const keyFor = (purpose: string) => Buffer.from(hkdfSync('sha256', env.PAYLOAD_SECRET, '', `accounts: ${purpose}`, 32))

/** A hash that only who knows the secret can make: a stolen table can't be searched for what was hashed. */
export function keyedHash(purpose: string, value: string): string {
  return createHmac('sha256', keyFor(purpose)).update(value).digest('base64url')
}

const nonceLength = 12
const tagLength = 16

/** @param about what it belongs to; it opens for nothing else */
export function seal(purpose: string, about: string, text: string): string {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), nonce).setAAD(Buffer.from(about))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** Throws when it was sealed with another secret, for something else, or changed. */
export function unseal(purpose: string, about: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose), bytes.subarray(0, nonceLength), {
    authTagLength: tagLength,
  })
  decipher.setAAD(Buffer.from(about)).setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength))
  return decipher.update(bytes.subarray(nonceLength + tagLength), undefined, 'utf8') + decipher.final('utf8')
}
