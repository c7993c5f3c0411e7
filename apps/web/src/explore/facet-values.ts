import type { CategoriesDocument, Facets } from '@career-explorer/types'
import { competitionLevels, demandLevels, remoteLevels } from '@career-explorer/types/vocabulary'

import { useLocale } from '@/i18n/locale'

import { useExplorerMessages } from './explorer.messages'
import { countOf, type Counts, entryLadder, noStream } from './facets'
import type { FacetName, Filter } from './filter'

/** `path` is where its name is in the documents, for those that have one there. */
export type FacetValue = { value: string; name: string; icon?: string; path?: string; count: number; isChosen: boolean }

type Names = {
  categories: CategoriesDocument['categories']
  facets: Facets
}

/** The values of every facet with their names, in an order that people know. */
export function useFacetValues({ categories, facets }: Names) {
  const { messages } = useLocale()
  const words = useExplorerMessages()

  const named: Record<FacetName, () => Pick<FacetValue, 'value' | 'name' | 'icon' | 'path'>[]> = {
    category: () =>
      categories.map(({ slug, name, icon }, at) => ({ value: slug, name, icon, path: `categories.${at}.name` })),
    demand: () => demandLevels.toReversed().map((value) => ({ value, name: messages.demand[value] })),
    competition: () => competitionLevels.map((value) => ({ value, name: messages.competition[value] })),
    entry: () => entryLadder.map((value) => ({ value, name: messages.pathwayType[value] })),
    stream: () => [...listed(facets.streams, 'streams'), { value: noStream, name: words.noStream }],
    subject: () => listed(facets.subjects, 'subjects'),
    skill: () => listed(facets.skills, 'skills'),
    remote: () => remoteLevels.toReversed().map((value) => ({ value, name: messages.remote[value] })),
    business: () => [{ value: 'yes', name: words.yes }],
    abroad: () => [{ value: 'yes', name: words.yes }],
  }

  /** Those that some career has, and those that are chosen. */
  return (facet: FacetName, counts: Counts, chosen: Filter['chosen']): FacetValue[] =>
    named[facet]()
      .map((one) => ({
        ...one,
        count: countOf(counts[facet], one.value),
        isChosen: chosen[facet]?.includes(one.value) ?? false,
      }))
      .filter(({ count, isChosen }) => count > 0 || isChosen)
}

const listed = (list: readonly { slug: string; name: string }[], facet: string) =>
  list.map(({ slug, name }, at) => ({ value: slug, name, path: `facets.${facet}.${at}.name` }))
