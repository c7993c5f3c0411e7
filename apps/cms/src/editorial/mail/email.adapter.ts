import type { EmailAdapter } from 'payload'

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Payload's own mails (a forgotten password) go the way of all mails: into the outbox, and from there to the server. */
export const mailsOutbox =
  (from: string): EmailAdapter =>
  ({ payload }) => ({
    name: 'mails',
    defaultFromAddress: from,
    defaultFromName: 'Career Explorer',
    sendEmail: async ({ to, subject, text, html }) => {
      const words =
        textOf(text) ||
        textOf(html)
          .replaceAll(/<a [^>]*href="([^"]*)"[^>]*>/g, '$1 ')
          .replaceAll(/<[^>]+>/g, '')
      await payload.db.create({
        collection: 'mails',
        data: { to: textOf(to), subject: subject ?? '', text: words, state: 'waiting', attempts: 0 },
      })
    },
  })
