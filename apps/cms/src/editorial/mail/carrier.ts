import { createTransport } from 'nodemailer'

/** `messageId`: the same at each try, so that a mailbox can tell a letter that came twice. */
export type Letter = { to: string; subject: string; text: string; messageId: string }

/** Brings a mail to a mail server; throws when it doesn't take it. */
export type Carrier = { send: (letter: Letter) => Promise<void>; close: () => void }

const patience = 10_000

/** @param url smtp:// or smtps://, with user and password where needed */
export function smtpCarrier(url: string, from: string): Carrier {
  const transport = createTransport(
    { url, connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience },
    { from },
  )
  return {
    send: async (letter) => {
      await transport.sendMail({ from, ...letter })
    },
    close: () => transport.close(),
  }
}
