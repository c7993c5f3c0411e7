import type { Locale } from '@career-explorer/types'
import { queryOptions } from '@tanstack/react-query'

import { fetchDocument, fetchPublished } from '@/content'

import { choicesOf, type ExplorerStart, fewOf, startOf } from './explorer-start'

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

/** The streams and subjects, as the explorer begins. */
export const choicesQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ['choices', locale],
    queryFn: async ({ client }) => {
      const start = await client.ensureQueryData(explorerStartQuery(locale))
      return start && choicesOf(start)
    },
    staleTime: Infinity,
  })

export const fetchPointer = (locale: Locale, signal: AbortSignal) =>
  fetchPublished<SearchPointer>(`/${locale}/search.json`, isPointer, signal)

const isPointer = (body: object): body is SearchPointer =>
  'version' in body && body.version === 1 && 'index' in body && typeof body.index === 'string' && 'start' in body
