import { useLocale } from '@/i18n/locale'

import { type QuizMessages, quizMessages } from './quiz.messages'

/** The wording of the quiz in the page's language. */
export function useQuizMessages(): QuizMessages {
  return quizMessages[useLocale().locale]
}
