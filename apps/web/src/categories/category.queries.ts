import type { Locale } from '@career-explorer/types'
import { queryOptions } from '@tanstack/react-query'

import { fetchDocument } from '@/content'

/** One category's page; `null` when it isn't published. */
export const categoryQuery = (locale: Locale, slug: string) =>
  queryOptions({
    queryKey: ['category', locale, slug],
    queryFn: ({ signal }) => fetchDocument('category', locale, `categories/${encodeURIComponent(slug)}`, signal),
  })
