import type { Locale } from '@career-explorer/types'
import { createContext, use } from 'react'

import type { en } from './subjects.en'

export type SubjectsMessages = typeof en

/** The wording of "start from your subjects" in one language, and no other's. */
export async function loadSubjectsMessages(locale: Locale): Promise<SubjectsMessages> {
  switch (locale) {
    case 'en':
      return (await import('./subjects.en')).en
    case 'si':
      return (await import('./subjects.si')).si
    case 'ta':
      return (await import('./subjects.ta')).ta
  }
}

const SubjectsMessagesContext = createContext<SubjectsMessages | null>(null)

/** Gives everything inside the wording of the page. */
export const SubjectsMessagesProvider = SubjectsMessagesContext.Provider

export function useSubjectsMessages(): SubjectsMessages {
  const messages = use(SubjectsMessagesContext)
  if (!messages) throw new Error('A part of the subjects page is shown outside of its SubjectsMessagesProvider')
  return messages
}
