import type { Facets } from '@career-explorer/types'
import { competitionLevels, demandLevels, remoteLevels } from '@career-explorer/types/vocabulary'

import { useMemo } from 'react'

import type { Tiles } from '@/categories/tiles'
import { useLocale } from '@/i18n/locale'

import { useExplorerMessages } from './explorer.messages'
import { entryLadder, noStream } from './facets'
import type { FacetName } from './filter'

/** `path` is where its name is in the documents, for those that have one there. */
export type NamedValue = { value: string; name: string; icon?: string; path?: string }

export type FacetValues = Record<FacetName, readonly NamedValue[]>

/** All values of every facet with their names, in an order that people know. */
export function useFacetValues(categories: Tiles['categories'], facets: Facets): FacetValues {
  const { messages } = useLocale()
  const words = useExplorerMessages()
  return useMemo(
    () => ({
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
    }),
    [categories, facets, messages, words],
  )
}

const listed = (list: readonly { slug: string; name: string }[], facet: string) =>
  list.map(({ slug, name }, at) => ({ value: slug, name, path: `facets.${facet}.${at}.name` }))
