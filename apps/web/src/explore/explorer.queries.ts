import type { CareersDocument, Locale } from '@career-explorer/types'
import { locales } from '@career-explorer/types/vocabulary'
import { queryOptions } from '@tanstack/react-query'
import type { AsPlainObject } from 'minisearch'

import { fetchDocument, fetchPublished } from '@/content'

import { type ExplorerStart, fewOf, startOf } from './explorer-start'

/** `<locale>/search.json`, which the publisher writes: what the explorer begins with, and where its index is now. */
export type SearchPointer = { version: 1; index: string; start: ExplorerStart }

/** What the explorer begins with; a prerendered page brings it along. */
export const explorerStartQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ['explorer-start', locale],
    queryFn: async ({ signal }) => {
      const pointer = await fetchPointer(locale, signal)
      if (pointer) return pointer.start
      const careers = await fetchDocument('careers', locale, 'careers', signal)
      return careers && startOf(careers)
    },
    // It is a beginning: whoever looks further gets all careers, as they are then.
    staleTime: Infinity,
  })

/** A few careers for the home page, as the explorer begins. */
export const someCareersQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ['some-careers', locale],
    queryFn: async ({ client }) => {
      const start = await client.ensureQueryData(explorerStartQuery(locale))
      return start && fewOf(start)
    },
    staleTime: Infinity,
  })

/** The search index: the publisher's, or where there is none, made here from the careers of all languages. */
export const searchIndexQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ['search-index', locale],
    queryFn: async ({ signal }) => {
      const [pointer, { buildIndex, find, findablesOf, readIndex }] = await Promise.all([
        fetchPointer(locale, signal),
        import('./search-index'),
      ])
      const stored = pointer && (await fetchPublished<AsPlainObject>(pointer.index, isIndex, signal))
      if (stored) return { index: await readIndex(stored), find }
      const lists = await Promise.all(locales.map((one) => fetchDocument('careers', one, 'careers', signal)))
      const own = lists.find((list) => list?.locale === locale)
      return { index: buildIndex(own ? findablesOf(own, lists.filter(isThere)) : []), find }
    },
    // Big, and not made of plain data.
    structuralSharing: false,
    staleTime: 300_000,
  })

const fetchPointer = (locale: Locale, signal: AbortSignal) =>
  fetchPublished<SearchPointer>(`/${locale}/search.json`, isPointer, signal)

const isThere = (list: CareersDocument | null): list is CareersDocument => list !== null

const isPointer = (body: object): body is SearchPointer =>
  'version' in body && body.version === 1 && 'index' in body && typeof body.index === 'string' && 'start' in body

const isIndex = (body: object): body is AsPlainObject => 'documentCount' in body && 'index' in body
