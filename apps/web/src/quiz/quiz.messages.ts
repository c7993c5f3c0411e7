import type { Locale } from '@career-explorer/types'
import { createContext, use } from 'react'

import type { en } from './quiz.en'

export type QuizMessages = typeof en

/** The wording of the quiz in one language, and no other's: a phone loads what it shows. */
export async function loadQuizMessages(locale: Locale): Promise<QuizMessages> {
  switch (locale) {
    case 'en':
      return (await import('./quiz.en')).en
    case 'si':
      return (await import('./quiz.si')).si
    case 'ta':
      return (await import('./quiz.ta')).ta
  }
}

const QuizMessagesContext = createContext<QuizMessages | null>(null)

/** Gives everything inside the wording of the quiz. */
export const QuizMessagesProvider = QuizMessagesContext.Provider

export function useQuizMessages(): QuizMessages {
  const messages = use(QuizMessagesContext)
  if (!messages) throw new Error('The quiz is shown outside of its QuizMessagesProvider')
  return messages
}
