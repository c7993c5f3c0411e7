import type { Locale } from '@career-explorer/types'
import { queryOptions } from '@tanstack/react-query'

import { fetchDocument } from '@/content'

/** One subject's page; `null` when it isn't published. */
export const subjectQuery = (locale: Locale, slug: string) =>
  queryOptions({
    queryKey: ['subject', locale, slug],
    queryFn: ({ signal }) => fetchDocument('subject', locale, `subjects/${encodeURIComponent(slug)}`, signal),
  })
