import type { Payload, Plugin } from 'payload'

import { env, isServing } from '@/env'
import { processWide } from '@/operations/process-wide'

import { smtpCarrier } from './mail/carrier'
import { writeDigest } from './mail/digest'
import { mailsOutbox } from './mail/email.adapter'
import { sendWaitingMails } from './mail/post'
import { runSchedules } from './run-schedules'

/** Stands in mails that are only kept here: with a mail server the environment names a sender. */
const sender = env.MAIL_FROM ?? 'careers@localhost'

const everySecond = 1_000
const everyHour = 3_600_000

type Stop = () => Promise<void>

/** Does the work again and again, never twice at once; what fails is logged and tried at the next turn. */
function repeat(payload: Payload, milliseconds: number, what: string, work: () => Promise<unknown>): Stop {
  let underWay: Promise<void> | null = null
  const turn = () => {
    underWay ??= work()
      .then(() => undefined)
      .catch((error: unknown) => payload.logger.warn({ err: error, msg: `${what} did not work; it is tried again.` }))
      .finally(() => {
        underWay = null
      })
  }
  const timer = setInterval(turn, milliseconds).unref()
  turn()
  return async () => {
    clearInterval(timer)
    await underWay
  }
}

/**
 * What the review does by the clock: schedules, mails, the weekly digest. Several processes may do it at once.
 *
 * @returns how to stop it: what is under way is finished
 */
export function startClock(payload: Payload): Stop {
  const carrier = env.SMTP_URL ? smtpCarrier(env.SMTP_URL, sender) : null
  const stops = [
    repeat(payload, everySecond, 'Carrying out schedules', () => runSchedules(payload)),
    repeat(payload, everySecond, 'Sending mail', () => sendWaitingMails(payload, carrier)),
    repeat(payload, everyHour, 'Writing the weekly digest', () => writeDigest(payload)),
  ]
  return async () => {
    await Promise.all(stops.map((stop) => stop()))
    carrier?.close()
  }
}

/** What the review refuses is an answer, not an accident: it is logged in one line, without a stack. */
const refusals = { NotApproved: 'info', Conflict: 'info', NotReady: 'info', NotFoundHere: 'info' } as const

/** Gives the CMS its mail and starts the clock in a serving process. */
export const review: Plugin = (config) => ({
  ...config,
  email: mailsOutbox(sender),
  loggingLevels: { ...config.loggingLevels, ...refusals },
  onInit: async (payload) => {
    await config.onInit?.(payload)
    if (isServing) processWide.closers.add(startClock(payload))
  },
})
