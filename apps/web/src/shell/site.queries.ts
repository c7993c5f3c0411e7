import type { Locale } from '@career-explorer/types'
import { queryOptions } from '@tanstack/react-query'

import { fetchDocument } from '@/content'

/** What every page shows around its content. */
export const siteQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ['site', locale],
    queryFn: ({ signal }) => fetchDocument('site', locale, 'site', signal),
  })
