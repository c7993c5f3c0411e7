import type { Locale } from '@career-explorer/types'
import { queryOptions } from '@tanstack/react-query'

import { fetchDocument } from '@/content'

import { frameOf } from './frame'

/** All that the site says of itself. */
export const siteQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ['site', locale],
    queryFn: ({ signal }) => fetchDocument('site', locale, 'site', signal),
  })

/** The part of it that every page shows; a prerendered page brings it along. */
export const frameQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ['frame', locale],
    queryFn: async ({ client }) => {
      const site = await client.fetchQuery(siteQuery(locale))
      return site && frameOf(site)
    },
  })
