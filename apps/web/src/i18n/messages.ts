import type { Locale } from '@career-explorer/types'

import { en } from './en'

export type Messages = typeof en

/** The wording of one language. English is always on board (it also serves the error page); the others load when used. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  switch (locale) {
    case 'en':
      return en
    case 'si':
      return (await import('./si')).si
    case 'ta':
      return (await import('./ta')).ta
  }
}
