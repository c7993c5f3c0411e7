/** What the CMS answers to these screens, read with care: it may be another version's. */
import { z } from 'zod'

export const enrolment = z.object({
  secret: z.string(),
  address: z.string(),
  picture: z.string().startsWith('data:image/'),
})
export type Enrolment = z.infer<typeof enrolment>

/** Signed in when nothing is missing. */
export const signInAnswer = z.object({
  secondFactor: z.enum(['code', 'enrol']).optional(),
  enrolment: enrolment.optional(),
  recoveryCodes: z.array(z.string()).optional(),
})

export const recoveryCodesAnswer = z.object({ recoveryCodes: z.array(z.string()) })
export const enrolmentAnswer = z.object({ enrolment })

export const linkAnswer = z.object({ name: z.string(), email: z.string(), purpose: z.enum(['invite', 'reset']) })
export type LinkAnswer = z.infer<typeof linkAnswer>

export const standingAnswer = z.object({
  isMine: z.boolean(),
  hasJoined: z.boolean(),
  inviteUntil: z.string().nullable(),
  secondFactor: z.object({ isOn: z.boolean(), isDemanded: z.boolean(), recoveryCodes: z.number() }),
})
export type Standing = z.infer<typeof standingAnswer>
