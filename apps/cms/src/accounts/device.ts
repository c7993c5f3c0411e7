/**
 * A browser that somebody has signed in with before. It carries a mark, so that strangers who guess at an account
 * slow themselves down and not the person. The mark opens nothing: password and code are asked for as ever.
 */
import { timingSafeEqual } from 'node:crypto'

import { newSecret } from '@career-explorer/environment/secrets'
import { generateCookie, parseCookies } from 'payload/shared'

import { env } from '@/env'

import { keyedHash } from './keys'

const name = 'career-explorer-device'
const days = 24 * 60 * 60
const lifetime = 180 * days

const signatureOf = (email: string, id: string) => keyedHash('device', JSON.stringify([email, id]))

/** The cookie that marks this browser as one that the person uses. */
export function deviceCookie(email: string): string {
  const id = newSecret()
  return String(
    generateCookie({
      name,
      value: `${id}.${signatureOf(email, id)}`,
      maxAge: lifetime,
      path: '/api/users',
      httpOnly: true,
      sameSite: 'Strict',
      secure: env.CMS_URL.startsWith('https:'),
      returnCookieAsObject: false,
    }),
  )
}

/** The mark of this browser for this person; null when it has none. */
export function deviceOf(headers: Headers, email: string): string | null {
  const [id = '', signature = ''] = (parseCookies(headers).get(name) ?? '').split('.')
  const [given, right] = [Buffer.from(signature), Buffer.from(signatureOf(email, id))]
  return given.length === right.length && timingSafeEqual(given, right) ? id : null
}
