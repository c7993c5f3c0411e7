import type { Locale } from '@career-explorer/types'
import { queryOptions } from '@tanstack/react-query'

import { careersQuery } from '@/careers/career.queries'
import { fetchDocument } from '@/content'

import { themedOf } from './themed-careers'

/** The statements of the interest quiz; `null` when there is no quiz. */
export const quizQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ['quiz', locale],
    queryFn: ({ signal }) => fetchDocument('quiz', locale, 'quiz', signal),
  })

/** The careers of each theme, which the quiz begins with; a prerendered page brings them along. */
export const themedCareersQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ['themed-careers', locale],
    queryFn: async ({ client }) => {
      const careers = await client.fetchQuery(careersQuery(locale))
      return careers && themedOf(careers)
    },
  })
