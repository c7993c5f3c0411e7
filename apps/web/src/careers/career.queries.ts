import type { Locale } from '@career-explorer/types'
import { queryOptions } from '@tanstack/react-query'

import { fetchDocument } from '@/content'

/** One career's page; `null` when it isn't published. */
export const careerQuery = (locale: Locale, slug: string) =>
  queryOptions({
    queryKey: ['career', locale, slug],
    queryFn: ({ signal }) => fetchDocument('career', locale, `careers/${encodeURIComponent(slug)}`, signal),
  })

/** Every published career, for cards, filters and search. */
export const careersQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ['careers', locale],
    queryFn: ({ signal }) => fetchDocument('careers', locale, 'careers', signal),
  })
