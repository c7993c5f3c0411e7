import type { Locale } from '@career-explorer/types'

import type { en } from './en'

export type Messages = typeof en

/** The wording of one language, and of no other: it is a third of what a first visit reads of our own code. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  switch (locale) {
    case 'en':
      return (await import('./en')).en
    case 'si':
      return (await import('./si')).si
    case 'ta':
      return (await import('./ta')).ta
  }
}
