import type { Locale } from '@career-explorer/types'
import { queryOptions } from '@tanstack/react-query'

import { fetchDocument } from '@/content'

/** One skill's page; `null` when it isn't published. */
export const skillQuery = (locale: Locale, slug: string) =>
  queryOptions({
    queryKey: ['skill', locale, slug],
    queryFn: ({ signal }) => fetchDocument('skill', locale, `skills/${encodeURIComponent(slug)}`, signal),
  })
