import type { Locale } from '@career-explorer/types'
import { queryOptions } from '@tanstack/react-query'

import { fetchDocument } from '@/content'

/** The statements of the interest quiz; `null` when there is no quiz. */
export const quizQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ['quiz', locale],
    queryFn: ({ signal }) => fetchDocument('quiz', locale, 'quiz', signal),
  })
