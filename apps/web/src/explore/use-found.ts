import type { CareersDocument, CareerSummary } from '@career-explorer/types'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'

import { careersQuery } from '@/careers/career.queries'
import { useLocale } from '@/i18n/locale'

import { searchIndexQuery } from './explorer.queries'
import type { ExplorerStart } from './explorer-start'
import { type Counts, narrow } from './facets'
import { type FacetName, type Filter, isEverything } from './filter'
import type { find, SearchIndex } from './search-index'
import { sortCareers } from './sort-careers'

/** A career with its place in the list of all, where its texts are looked up. */
export type PlacedCareer = CareerSummary & { place: number; path: string }

export type Found = {
  careers: readonly PlacedCareer[]
  isNear: boolean
  counts: Counts
  /** How many there would be if nothing were chosen in one facet. */
  without: Record<FacetName, number>
}

export type Search = {
  /** `null` while nothing is asked for: then the start says enough. */
  found: Found | null
  document: CareersDocument | null
  state: 'start' | 'loading' | 'failed' | 'ready'
  tryAgain: () => void
}

type Wish = {
  filter: Filter
  /** Somebody is about to look for something. */
  isAwake: boolean
}

/** Looks for careers. All of them are fetched when somebody begins to look, not with the page. */
export function useFound({ filter, isAwake }: Wish): Search {
  const { locale } = useLocale()
  const isAsked = !isEverything(filter) || filter.sort !== 'fit'
  const hasWords = filter.query.trim() !== ''
  const careers = useQuery({ ...careersQuery(locale), enabled: isAsked || isAwake })
  const index = useQuery({ ...searchIndexQuery(locale), enabled: hasWords || isAwake })
  // `null` is an answer, too: no careers have been published.
  const known = useMemo(() => (careers.data === undefined ? null : placed(careers.data?.careers ?? [])), [careers.data])
  const document = careers.data ?? null
  const isReady = known !== null && (!hasWords || index.data !== undefined)
  const found = useMemo(
    () => (known && isReady && isAsked ? look(known, index.data ?? null, filter) : null),
    [known, isReady, isAsked, index.data, filter],
  )
  const [{ refetch: refetchCareers }, { refetch: refetchIndex }] = [careers, index]
  const [hasCareers, hasIndex] = [Boolean(careers.data), Boolean(index.data)]
  const tryAgain = useCallback(() => {
    if (!hasCareers) void refetchCareers()
    if (!hasIndex) void refetchIndex()
  }, [hasCareers, hasIndex, refetchCareers, refetchIndex])
  const isFailed = careers.isError || (hasWords && index.isError && !index.data)
  return {
    found,
    document,
    state: !isAsked ? 'start' : isReady ? 'ready' : isFailed ? 'failed' : 'loading',
    tryAgain,
  }
}

function placed(careers: readonly CareerSummary[]): Map<string, PlacedCareer> {
  return new Map(careers.map((career, place) => [career.slug, { ...career, place, path: `careers.${place}` }]))
}

/** How long looking for words took last; long, as far as anybody knows before. */
let cost = Infinity
export const costOfLooking = (): number => cost

function look(
  known: ReadonlyMap<string, PlacedCareer>,
  search: { index: SearchIndex; find: typeof find } | null,
  { query, chosen, sort }: Filter,
): Found {
  const begun = performance.now()
  const finding = query.trim() !== '' && search ? search.find(search.index, known, query) : null
  if (finding) cost = performance.now() - begun
  const all = finding ? finding.slugs.flatMap((slug) => known.get(slug) ?? []) : [...known.values()]
  const { careers, counts, without } = narrow(all, chosen)
  return { careers: sortCareers(careers, sort), isNear: finding?.isNear ?? false, counts, without }
}

/** What to show before anybody has asked for anything, from all careers as soon as they are there. */
export function everythingOf(
  start: ExplorerStart,
  document: CareersDocument | null,
): Pick<Found, 'counts'> & { total: number } {
  if (!document) return { counts: start.counts, total: start.total }
  return { counts: narrow(document.careers, {}).counts, total: document.careers.length }
}
