import { competitionLevels, demandLevels, pathwayTypes, remoteLevels } from '@career-explorer/types/vocabulary'

/** What careers can be narrowed by. */
export const facetNames = [
  'category',
  'demand',
  'competition',
  'entry',
  'stream',
  'subject',
  'skill',
  'remote',
  'business',
  'abroad',
] as const
export type FacetName = (typeof facetNames)[number]

/** The first is the usual one: by how well a career fits the words, and without words by title. */
export const sorts = ['fit', 'title', 'demand', 'competition', 'entry'] as const
export type Sort = (typeof sorts)[number]

/** What somebody looks for. */
export type Filter = { query: string; sort: Sort; chosen: Partial<Record<FacetName, readonly string[]>> }

/** The same in the address: `?q=care&demand=high,very-high`. */
export type ExplorerSearch = { q?: string; sort?: string } & Partial<Record<FacetName, string>>

export const everything: Filter = { query: '', sort: 'fit', chosen: {} }

/** Facets with words of their own; those of the others are slugs, which only the documents know. */
const vocabulary: Partial<Record<FacetName, readonly string[]>> = {
  demand: demandLevels,
  competition: competitionLevels,
  entry: pathwayTypes,
  remote: remoteLevels,
  business: ['yes'],
  abroad: ['yes'],
}

const longestQuery = 100
const mostChosen = 20

/** Reads an address. What nobody can have meant is as if it weren't there. */
export function filterOf(search: Partial<Record<string, unknown>>): Filter {
  const chosen: Filter['chosen'] = {}
  for (const name of facetNames) {
    const isKnown = (value: string) =>
      vocabulary[name]?.includes(value) ?? (value.length <= 100 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value))
    const values = [...new Set(textOf(search[name]).split(','))].filter(isKnown).slice(0, mostChosen)
    if (values.length > 0) chosen[name] = values
  }
  return {
    query: textOf(search.q).slice(0, longestQuery),
    sort: sorts.find((sort) => sort === search.sort) ?? 'fit',
    chosen,
  }
}

export function searchOf({ query, sort, chosen }: Filter): ExplorerSearch {
  const search: ExplorerSearch = {}
  if (query.trim() !== '') search.q = query.trim()
  for (const name of facetNames) {
    const values = chosen[name] ?? []
    if (values.length > 0) search[name] = values.join(',')
  }
  if (sort !== 'fit') search.sort = sort
  return search
}

/** The same text for the same search. */
export const keyOf = (filter: Filter): string => JSON.stringify(searchOf(filter))

export const isEverything = ({ query, chosen }: Filter): boolean =>
  query.trim() === '' && Object.values(chosen).every((values) => values.length === 0)

/** Chooses a value of a facet, or leaves it out again. */
export function toggle(filter: Filter, name: FacetName, value: string): Filter {
  const before = filter.chosen[name] ?? []
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value]
  return { ...filter, chosen: { ...filter.chosen, [name]: after } }
}

/** The filter without one facet. */
export function without(filter: Filter, name: FacetName): Filter {
  return { ...filter, chosen: { ...filter.chosen, [name]: [] } }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
