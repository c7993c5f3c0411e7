import type { CategoriesDocument, Facets } from '@career-explorer/types'
import { competitionLevels, demandLevels, remoteLevels } from '@career-explorer/types/vocabulary'

import { useMemo } from 'react'

import { useLocale } from '@/i18n/locale'

import { useExplorerMessages } from './explorer.messages'
import { countOf, type Counts, entryLadder, noStream } from './facets'
import { type FacetName, facetNames, type Filter } from './filter'

/** `path` is where its name is in the documents, for those that have one there. */
export type FacetValue = { value: string; name: string; icon?: string; path?: string; count: number; isChosen: boolean }

export type FacetGroups = readonly { facet: FacetName; values: readonly FacetValue[] }[]

type Facing = {
  categories: CategoriesDocument['categories']
  facets: Facets
  counts: Counts
  chosen: Filter['chosen']
}

/**
 * The values of every facet with their names, in an order that people know: those that some career has, and those that
 * are chosen.
 */
export function useFacetGroups({ categories, facets, counts, chosen }: Facing): FacetGroups {
  const { messages } = useLocale()
  const words = useExplorerMessages()
  const named = useMemo((): Record<FacetName, Pick<FacetValue, 'value' | 'name' | 'icon' | 'path'>[]> => {
    return {
      category: categories.map(({ slug, name, icon }, at) => ({
        value: slug,
        name,
        icon,
        path: `categories.${at}.name`,
      })),
      demand: demandLevels.toReversed().map((value) => ({ value, name: messages.demand[value] })),
      competition: competitionLevels.map((value) => ({ value, name: messages.competition[value] })),
      entry: entryLadder.map((value) => ({ value, name: messages.pathwayType[value] })),
      stream: [...listed(facets.streams, 'streams'), { value: noStream, name: words.noStream }],
      subject: listed(facets.subjects, 'subjects'),
      skill: listed(facets.skills, 'skills'),
      remote: remoteLevels.toReversed().map((value) => ({ value, name: messages.remote[value] })),
      business: [{ value: 'yes', name: words.yes }],
      abroad: [{ value: 'yes', name: words.yes }],
    }
  }, [categories, facets, messages, words])

  return useMemo(
    () =>
      facetNames.map((facet) => ({
        facet,
        values: named[facet]
          .map((one) => ({
            ...one,
            count: countOf(counts[facet], one.value),
            isChosen: chosen[facet]?.includes(one.value) ?? false,
          }))
          .filter(({ count, isChosen }) => count > 0 || isChosen),
      })),
    [named, counts, chosen],
  )
}

const listed = (list: readonly { slug: string; name: string }[], facet: string) =>
  list.map(({ slug, name }, at) => ({ value: slug, name, path: `facets.${facet}.${at}.name` }))
