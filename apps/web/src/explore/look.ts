import type { CareersDocument, CareerSummary, Facets, Locale } from '@career-explorer/types'
import type { QueryClient } from '@tanstack/react-query'

import { careersQuery } from '@/careers/career.queries'

import { type Counts, narrow } from './facets'
import type { FacetName, Filter } from './filter'
import { find } from './search-index'
import { searchIndexQuery } from './search-index.queries'
import { sortCareers } from './sort-careers'

/** `careers`: which fit the filter, the first `count` of them. `facets`: what there is to narrow by. */
export type Question =
  | { about: 'careers'; locale: Locale; filter: Filter; count: number }
  | { about: 'facets'; locale: Locale }

/** `null`: no careers have been published. */
export type Answer =
  | { about: 'careers'; found: Found | null }
  | { about: 'facets'; known: KnownFacets | null }
  /** What went wrong, for whoever reads logs. */
  | { about: 'failure'; reason: string }

export type KnownFacets = { facets: Facets; fallbacks: string[] }

/** A career with the path of its texts in the list of all. */
export type PlacedCareer = CareerSummary & { path: string }

export type Found = {
  /** What it was found for. */
  filter: Filter
  /** The first ones. */
  careers: PlacedCareer[]
  total: number
  /** Of those careers: which of their texts are English for want of a translation. */
  fallbacks: string[]
  /** Nothing has all the words; these are like it. */
  isNear: boolean
  counts: Counts
  /** How many there would be if nothing were chosen in one facet. */
  without: Record<FacetName, number>
}

/** Answers questions about all careers of a language. Lists and indexes are fetched with the first that needs them. */
export function createLook(client: QueryClient): (question: Question) => Promise<Answer> {
  return async (question) => {
    try {
      // Whoever asks for the facets is about to type.
      if (question.about === 'facets') void client.prefetchQuery(searchIndexQuery(question.locale))
      const list = await client.ensureQueryData({ ...careersQuery(question.locale), revalidateIfStale: true })
      if (question.about === 'facets') return { about: 'facets', known: list && facetsOf(list) }
      return { about: 'careers', found: list && (await look(client, list, question)) }
    } catch (error) {
      return { about: 'failure', reason: String(error) }
    }
  }
}

function facetsOf({ facets, fallbacks }: CareersDocument): KnownFacets {
  return { facets, fallbacks: fallbacks.filter((path) => path.startsWith('facets.')) }
}

type WithPlace = CareerSummary & { place: number }
const placedBefore = new WeakMap<readonly CareerSummary[], Map<string, WithPlace>>()

/** Always the same objects for the same list: what is known of each is kept beside it. */
function placed(careers: readonly CareerSummary[]): Map<string, WithPlace> {
  const before = placedBefore.get(careers)
  if (before) return before
  const now = new Map(careers.map((career, place) => [career.slug, { ...career, place }]))
  placedBefore.set(careers, now)
  return now
}

async function look(
  client: QueryClient,
  { locale, careers, fallbacks }: CareersDocument,
  { filter, count }: Extract<Question, { about: 'careers' }>,
): Promise<Found> {
  const known = placed(careers)
  const finding =
    filter.query.trim() === ''
      ? null
      : find(
          await client.ensureQueryData({ ...searchIndexQuery(locale), revalidateIfStale: true }),
          known,
          filter.query,
        )
  const all = finding ? finding.slugs.flatMap((slug) => known.get(slug) ?? []) : [...known.values()]
  const narrowed = narrow(all, filter.chosen)
  const first = sortCareers(narrowed.careers, filter.sort).slice(0, count)
  const places = new Set(first.map(({ place }) => String(place)))
  return {
    filter,
    careers: first.map(({ place, ...career }) => ({ ...career, path: `careers.${place}` })),
    total: narrowed.careers.length,
    fallbacks: fallbacks.filter((path) => path.startsWith('careers.') && places.has(path.split('.')[1] ?? '')),
    isNear: finding?.isNear ?? false,
    counts: narrowed.counts,
    without: narrowed.without,
  }
}
