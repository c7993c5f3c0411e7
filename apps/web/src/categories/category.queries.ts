import type { Locale } from '@career-explorer/types'
import { queryOptions } from '@tanstack/react-query'

import { fetchDocument } from '@/content'

import { tilesOf } from './tiles'

/** One category's page; `null` when it isn't published. */
export const categoryQuery = (locale: Locale, slug: string) =>
  queryOptions({
    queryKey: ['category', locale, slug],
    queryFn: ({ signal }) => fetchDocument('category', locale, `categories/${encodeURIComponent(slug)}`, signal),
  })

/** All categories in the editors' order. */
export const tilesQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ['tiles', locale],
    queryFn: async ({ signal }) => {
      const categories = await fetchDocument('categories', locale, 'categories', signal)
      return categories && tilesOf(categories)
    },
  })
