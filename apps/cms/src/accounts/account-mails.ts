/** What accounts write to people, in one place. */
import type { PayloadRequest } from 'payload'

import { env } from '@/env'

import { linkLifetime } from './links'

type Mail = { subject: string; text: string }

export const accountMails = {
  invite: (link: string, by: string): Mail => ({
    subject: 'Your account for Career Explorer',
    text: `${by} invites you to work on Career Explorer.\n\nChoose your password here, within ${linkLifetime.invite / 24} days:\n\n${link}\n`,
  }),
  reset: (link: string): Mail => ({
    subject: 'A new password for Career Explorer',
    text: `Somebody, most likely you, asked for a new password.\n\nChoose it here, within an hour:\n\n${link}\n\nIf it was not you, do nothing: your password stays as it is.\n`,
  }),
  passwordChanged: (): Mail => ({
    subject: 'Your password was changed',
    text: `The password of your account was changed, and you were signed out everywhere else.\n\nIf it was not you, ask for a new one at once and tell an admin:\n\n${env.CMS_URL}/admin/forgot\n`,
  }),
  secondFactorOff: (by: string | null): Mail => ({
    subject: 'Your second factor was turned off',
    text: `${by ?? 'Somebody with your password and a code'} has turned off the second factor of your account.\n\nIf you did not expect that, tell an admin at once. You can set up another one under your account:\n\n${env.CMS_URL}/admin/account\n`,
  }),
  secondFactorOn: (): Mail => ({
    subject: 'Your second factor is on',
    text: `From now on a code from your app is asked for when you sign in. Keep your recovery codes where you find them without your phone.\n`,
  }),
} satisfies Record<string, (...words: never[]) => Mail>

/** Into the outbox, in the request's transaction. */
export async function mailTo(req: PayloadRequest, to: string, mail: Mail): Promise<void> {
  await req.payload.db.create({ collection: 'mails', req, data: { to, ...mail, state: 'waiting', attempts: 0 } })
}
