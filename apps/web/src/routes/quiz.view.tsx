import { useRouteContext, useSearch } from '@tanstack/react-router'

import { careersQuery } from '@/careers/career.queries'
import { QuizPage } from '@/quiz/quiz.page'
import { quizQuery } from '@/quiz/quiz.queries'

import { useDocument } from './document'

export function QuizView() {
  const { locale } = useRouteContext({ from: '/$locale/quiz' })
  const { part } = useSearch({ from: '/$locale/quiz' })
  const quiz = useDocument(quizQuery(locale))
  const careers = useDocument(careersQuery(locale))
  return <QuizPage quiz={quiz} careers={careers} part={part} />
}
