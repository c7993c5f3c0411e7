import type { CareerSummary } from '@career-explorer/types'
import { competitionLevels, demandLevels } from '@career-explorer/types/vocabulary'

import { entryLadder, lowestEntry } from './facets'
import type { Sort } from './filter'

type Sortable = Pick<CareerSummary, 'badges' | 'entry'> & {
  /** The place in the alphabet of the page's language. */
  place: number
}

/** The smaller comes first. */
const measures: Record<Exclude<Sort, 'fit'>, (career: Sortable) => number> = {
  title: ({ place }) => place,
  demand: ({ badges }) => -demandLevels.indexOf(badges.demand),
  competition: ({ badges }) => competitionLevels.indexOf(badges.competition),
  entry: (career) => {
    const lowest = lowestEntry(career)
    return lowest ? entryLadder.indexOf(lowest) : entryLadder.length
  },
}

/** The careers in the wished order; those that are equal stay in the order they came in. */
export function sortCareers<Career extends Sortable>(careers: readonly Career[], sort: Sort): readonly Career[] {
  if (sort === 'fit') return careers
  const measure = measures[sort]
  return careers.toSorted((one, other) => measure(one) - measure(other))
}
