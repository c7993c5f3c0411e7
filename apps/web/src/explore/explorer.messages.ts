import type { Locale } from '@career-explorer/types'
import { createContext, use } from 'react'

import type { en } from './explorer.en'

export type ExplorerMessages = typeof en

/** The wording of the explorer in one language, and no other's: a phone loads what it shows. */
export async function loadExplorerMessages(locale: Locale): Promise<ExplorerMessages> {
  switch (locale) {
    case 'en':
      return (await import('./explorer.en')).en
    case 'si':
      return (await import('./explorer.si')).si
    case 'ta':
      return (await import('./explorer.ta')).ta
  }
}

const ExplorerMessagesContext = createContext<ExplorerMessages | null>(null)

/** Gives everything inside the wording of the explorer. */
export const ExplorerMessagesProvider = ExplorerMessagesContext.Provider

export function useExplorerMessages(): ExplorerMessages {
  const messages = use(ExplorerMessagesContext)
  if (!messages) throw new Error('A part of the explorer is shown outside of its ExplorerMessagesProvider')
  return messages
}
