import type { CareerReference, CareersDocument, CareerSummary, Facets, Locale } from '@career-explorer/types'

import { type Counts, narrow } from './facets'

/**
 * What the home page and the explorer begin with: the first careers and how many there are of which kind. All the
 * others come when somebody starts to look for one.
 */
export type ExplorerStart = {
  version: 1
  locale: Locale
  fallbacks: string[]
  total: number
  careers: (CareerReference & Pick<CareerSummary, 'badges'>)[]
  /** Skills, which are many, come with the careers. */
  facets: Facets
  counts: Counts
}

/** A few screens on a phone. */
export const startSize = 18

const starts = new WeakMap<CareersDocument, ExplorerStart>()

/** Counted once for each list: several pages begin with it. */
export function startOf(document: CareersDocument): ExplorerStart {
  const before = starts.get(document)
  if (before) return before
  const start = beginning(document)
  starts.set(document, start)
  return start
}

function beginning({ locale, fallbacks, careers, facets }: CareersDocument): ExplorerStart {
  const shown = new Set(careers.slice(0, startSize).map((_, index) => String(index)))
  return {
    version: 1,
    locale,
    // The same paths as in the list of careers, as far as they lead to something here.
    fallbacks: fallbacks.filter((path) => {
      const [list, place = '', text = ''] = path.split('.')
      return list === 'careers'
        ? shown.has(place) && /^(?:title|tagline)$/.test(text)
        : /^facets\.(?:streams|subjects)\./.test(path)
    }),
    total: careers.length,
    careers: careers
      .slice(0, startSize)
      .map(({ slug, title, tagline, icon, badges }) => ({ slug, title, tagline, icon, badges })),
    facets: { streams: facets.streams, subjects: facets.subjects, skills: [] },
    counts: { ...narrow(careers, {}).counts, skill: {} },
  }
}

/** What the home page shows. */
export type SomeCareers = Pick<ExplorerStart, 'locale' | 'fallbacks' | 'careers'>

/** What somebody chooses from who starts from subjects. */
export type Choices = Pick<ExplorerStart, 'fallbacks' | 'facets'>

export function choicesOf({ fallbacks, facets }: ExplorerStart): Choices {
  return { fallbacks: fallbacks.filter((path) => path.startsWith('facets.')), facets }
}

const few = 6

export function fewOf({ locale, fallbacks, careers }: ExplorerStart): SomeCareers {
  const shown = (path: string) => path.startsWith('careers.') && Number(path.split('.')[1]) < few
  return { locale, fallbacks: fallbacks.filter(shown), careers: careers.slice(0, few) }
}
