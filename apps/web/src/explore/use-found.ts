import { useQuery } from '@tanstack/react-query'
import { useCallback, useDeferredValue } from 'react'

import { useLocale } from '@/i18n/locale'

import { startSize } from './explorer-start'
import { type Filter, isEverything } from './filter'
import type { Found, KnownFacets } from './look'
import { facetsQuery, foundQuery } from './looking.queries'

export type Search = {
  /** `null` while nothing has been asked for: then the start says enough. */
  found: Found | null
  known: KnownFacets | null
  state: 'start' | 'loading' | 'failed' | 'ready'
  tryAgain: () => void
}

type Wish = {
  filter: Filter
  /** So many careers are to be shown. */
  count: number
  /** Somebody is about to look for something. */
  isAwake: boolean
}

/** Looks for careers. All of them are fetched when somebody begins to look, not with the page. */
export function useFound({ filter, count, isAwake }: Wish): Search {
  const { locale } = useLocale()
  const isAsked = !isEverything(filter) || filter.sort !== 'fit' || count > startSize
  const facets = useQuery({ ...facetsQuery(locale), enabled: isAsked || isAwake })
  const careers = useQuery({ ...foundQuery(locale, filter, count), enabled: isAsked || isAwake })
  const { refetch: refetchFacets, isError: isWithoutFacets } = facets
  const { refetch: refetchCareers } = careers
  const tryAgain = useCallback(() => {
    if (isWithoutFacets) void refetchFacets()
    void refetchCareers()
  }, [isWithoutFacets, refetchFacets, refetchCareers])
  // What was found is drawn when nothing else is to be done.
  const found = useDeferredValue(careers.data ?? null)
  const isAnswered = careers.data !== undefined && (found !== null || careers.data === null)
  const state = !isAsked ? 'start' : isAnswered ? 'ready' : careers.isError ? 'failed' : 'loading'
  return { found: state === 'failed' ? null : found, known: facets.data ?? null, state, tryAgain }
}
