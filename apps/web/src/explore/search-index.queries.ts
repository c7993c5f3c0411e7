import type { CareersDocument, Locale } from '@career-explorer/types'
import { locales } from '@career-explorer/types/vocabulary'
import { queryOptions } from '@tanstack/react-query'
import type { AsPlainObject } from 'minisearch'

import { fetchDocument, fetchPublished } from '@/content'
import { Unreachable } from '@/content-errors'

import { fetchPointer } from './explorer.queries'
import { buildIndex, findablesOf, readIndex } from './search-index'

/**
 * The search index: the publisher's, or where there is none, or it was never loaded and nobody can be reached, made here
 * from the careers of all languages that are at hand.
 */
export const searchIndexQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ['search-index', locale],
    queryFn: async ({ signal }) => {
      const stored = await fetchIndex(locale, signal)
      if (stored) return readIndex(stored)
      const [own, ...others] = await Promise.all([
        fetchDocument('careers', locale, 'careers', signal),
        ...locales
          .filter((one) => one !== locale)
          .map((one) => fetchDocument('careers', one, 'careers', signal).catch(nothingWhenOffline)),
      ])
      return buildIndex(own ? findablesOf(own, others.filter(isThere)) : [])
    },
    // Big, and not made of plain data.
    structuralSharing: false,
    staleTime: 300_000,
  })

async function fetchIndex(locale: Locale, signal: AbortSignal): Promise<AsPlainObject | null> {
  const pointer = await fetchPointer(locale, signal)
  return pointer && fetchPublished(pointer.index, isIndex, signal).catch(nothingWhenOffline)
}

function nothingWhenOffline(error: unknown): null {
  if (error instanceof Unreachable) return null
  throw error
}

const isThere = (list: CareersDocument | null): list is CareersDocument => list !== null

const isIndex = (body: object): body is AsPlainObject => 'documentCount' in body && 'index' in body
