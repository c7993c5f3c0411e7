import type { Locale } from '@career-explorer/types'
import { queryOptions } from '@tanstack/react-query'

import { fetchDocument } from '@/content'

/** One stream's page; `null` when it isn't published. */
export const streamQuery = (locale: Locale, slug: string) =>
  queryOptions({
    queryKey: ['stream', locale, slug],
    queryFn: ({ signal }) => fetchDocument('stream', locale, `streams/${encodeURIComponent(slug)}`, signal),
  })
