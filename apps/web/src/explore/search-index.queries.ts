import type { CareersDocument, Locale } from '@career-explorer/types'
import { locales } from '@career-explorer/types/vocabulary'
import { queryOptions } from '@tanstack/react-query'
import type { AsPlainObject } from 'minisearch'

import { fetchDocument, fetchPublished } from '@/content'

import { fetchPointer } from './explorer.queries'
import { buildIndex, findablesOf, readIndex } from './search-index'

/** The search index: the publisher's, or where there is none, made here from the careers of all languages. */
export const searchIndexQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ['search-index', locale],
    queryFn: async ({ signal }) => {
      const pointer = await fetchPointer(locale, signal)
      const stored = pointer && (await fetchPublished<AsPlainObject>(pointer.index, isIndex, signal))
      if (stored) return readIndex(stored)
      const lists = await Promise.all(locales.map((one) => fetchDocument('careers', one, 'careers', signal)))
      const own = lists.find((list) => list?.locale === locale)
      return buildIndex(own ? findablesOf(own, lists.filter(isThere)) : [])
    },
    // Big, and not made of plain data.
    structuralSharing: false,
    staleTime: 300_000,
  })

const isThere = (list: CareersDocument | null): list is CareersDocument => list !== null

const isIndex = (body: object): body is AsPlainObject => 'documentCount' in body && 'index' in body
