import type { Locale } from '@career-explorer/types'
import { queryOptions } from '@tanstack/react-query'

import { fetchDocument } from '@/content'

import { tilesOf } from './tiles'

/** All categories in the editors' order. */
export const tilesQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ['tiles', locale],
    queryFn: async ({ signal }) => {
      const categories = await fetchDocument('categories', locale, 'categories', signal)
      return categories && tilesOf(categories)
    },
  })
