import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

import { jwtVerify } from 'jose'

import { env } from '@/env'

/** Payload signs with the beginning of the secret's hash. */
const key = new TextEncoder().encode(createHash('sha256').update(env.PAYLOAD_SECRET).digest('hex').slice(0, 32))

const ofCookie = /(?:^|;\s*)payload-token=([^;]+)/

/**
 * Does the request carry a token that we signed? Enough to be generous with; whether its session still counts is
 * Payload's to say.
 */
export async function isEditor({ cookie, authorization }: IncomingHttpHeaders): Promise<boolean> {
  const token = /^(?:JWT|Bearer) (.+)$/.exec(authorization ?? '')?.[1] ?? ofCookie.exec(cookie ?? '')?.[1]
  if (!token) return false
  return jwtVerify(token, key).then(
    () => true,
    () => false,
  )
}
