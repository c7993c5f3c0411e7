import { Secret, TOTP } from 'otpauth'
import encodeQR from 'qr'

const period = 30
/** Codes of the step before and after count as well: clocks of phones are never quite right. */
const tolerance = 1

const totpOf = (secret: string, label: string) =>
  new TOTP({
    issuer: 'Career Explorer',
    label,
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: 6,
    period,
  })

/** A new secret: 160 random bits, as authenticator apps expect. */
export const newTotpSecret = () => new Secret({ size: 20 }).base32

/** The time step whose code this is; null when it is the code of none near now. */
export function stepOf(secret: string, code: string, now = Date.now()): number | null {
  const delta = totpOf(secret, '').validate({ token: code, window: tolerance, timestamp: now })
  return delta === null ? null : Math.floor(now / 1000 / period) + delta
}

export type Enrolment = { secret: string; address: string; picture: string }

/** What somebody brings into their app: to scan, to tap, or to type. The picture is drawn here. */
export function enrolment(secret: string, email: string): Enrolment {
  const address = totpOf(secret, email).toString()
  const svg = encodeQR(address, 'svg', { border: 2 })
  return { secret, address, picture: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}` }
}
