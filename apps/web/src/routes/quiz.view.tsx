import { useQuery } from '@tanstack/react-query'
import { useLoaderData, useRouteContext, useSearch } from '@tanstack/react-router'

import { careersQuery } from '@/careers/career.queries'
import { QuizMessagesProvider } from '@/quiz/quiz.messages'
import { QuizPage } from '@/quiz/quiz.page'
import { quizQuery, themedCareersQuery } from '@/quiz/quiz.queries'
import '@/styles/cards.css'

import { useDocument } from './document'

export function QuizView() {
  const { locale } = useRouteContext({ from: '/$locale/quiz' })
  const { part } = useSearch({ from: '/$locale/quiz' })
  const { messages } = useLoaderData({ from: '/$locale/quiz' })
  const quiz = useDocument(quizQuery(locale))
  const themed = useDocument(themedCareersQuery(locale))
  const { data: careers } = useQuery({ ...careersQuery(locale), enabled: part === 'result' })
  return (
    <QuizMessagesProvider value={messages}>
      <QuizPage quiz={quiz} themed={themed} careers={careers ?? null} part={part} />
    </QuizMessagesProvider>
  )
}
