import { createRoute, lazyRouteComponent } from '@tanstack/react-router'

import { careersQuery } from '@/careers/career.queries'
import { pageHead } from '@/shell/head'

import { loadDocument } from './document'
import { localeRoute } from './locale.route'

/** Where in the quiz somebody is: a part by its number, `result`, or the beginning. */
export type QuizSearch = { part?: string }

/** `/$locale/quiz?part=…`: what somebody likes doing, and which careers meet it. */
export const quizRoute = createRoute({
  getParentRoute: () => localeRoute,
  path: 'quiz',
  validateSearch: ({ part }: Record<string, unknown>): QuizSearch => ({
    part: typeof part === 'string' && /^(?:[1-9]\d{0,2}|result)$/.test(part) ? part : undefined,
  }),
  loaderDeps: ({ search: { part } }) => ({ isResult: part === 'result' }),
  loader: async ({ context: { queryClient, locale }, deps: { isResult } }) => {
    const { quizQuery, themedCareersQuery } = await import('@/quiz/quiz.queries')
    const [messages] = await Promise.all([
      import('@/quiz/quiz.messages').then(({ loadQuizMessages }) => loadQuizMessages(locale)),
      loadDocument(queryClient, quizQuery(locale)),
      loadDocument(queryClient, themedCareersQuery(locale)),
      isResult && loadDocument(queryClient, careersQuery(locale)),
    ])
    return { messages }
  },
  head: ({ loaderData, match: { context } }) => (loaderData ? pageHead(context, loaderData.messages) : {}),
  component: lazyRouteComponent(() => import('./quiz.view'), 'QuizView'),
})
