import type { CareersDocument, CareerSummary, CategoriesDocument, Locale } from '@career-explorer/types'
import {
  competitionLevels,
  demandLevels,
  hollandThemes,
  pathwayTypes,
  remoteLevels,
} from '@career-explorer/types/vocabulary'

import { aCategoryList } from '@/testing/documents'

import { chance, words } from './generated-careers'

/** As many as the content that ships has. */
const slugs = {
  categories: named('field', 16),
  streams: named('stream', 6),
  subjects: named('subject', 48),
  skills: named('skill', 207),
}

function named(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${name}-${index}`)
}

/**
 * A list of careers with as much in each as those have that are written by hand: what they are searched by, and
 * something different to narrow them by.
 */
export function fullList(list: CareersDocument): CareersDocument {
  const { locale } = list
  const name = nameOf(locale)
  return {
    ...list,
    careers: list.careers.map((career) => ({ ...career, ...traitsOf(career.slug, locale) })),
    facets: {
      streams: slugs.streams.map((slug, at) => ({
        slug,
        name: name(at),
        subjects: slugs.subjects.filter((_, other) => other % 6 === at || other % 11 === at),
      })),
      subjects: slugs.subjects.map((slug, at) => ({ slug, name: name(at), levels: ['advanced-level'] })),
      skills: slugs.skills.map((slug, at) => ({ slug, name: name(at), kind: 'transferable' })),
    },
  }
}

/** The fields of work that the careers of a full list are in. */
export function fullCategories(locale: Locale): CategoriesDocument {
  const name = nameOf(locale)
  const categories = slugs.categories.map((slug, at) => ({
    slug,
    name: `${name(at)} ${name(at + 100)}`,
    icon: '🧭',
    description: null,
    careerCount: 1,
  }))
  return aCategoryList({ locale, categories })
}

const nameOf = (locale: Locale) => (at: number) => words[locale][at % words[locale].length] ?? `${at}`

function traitsOf(slug: string, locale: Locale): Partial<CareerSummary> {
  const random = chance(Math.imul(Number(slug.replace(/^\D+/, '')) + 1, 2_654_435_761))
  const one = <Value>(values: readonly [Value, ...Value[]]) => values[Math.floor(random() * values.length)] ?? values[0]
  // Some are asked for much more often than others.
  const some = <Value>(values: readonly Value[], most: number) => {
    const places = Array.from({ length: most }, () => Math.floor(random() ** 2 * values.length))
    return [...new Set(places)].flatMap((place) => values[place] ?? [])
  }
  const advancedSubjects = some(slugs.subjects, 5)
  return {
    categories: some(slugs.categories, 2),
    badges: {
      demand: one(demandLevels),
      competition: one(competitionLevels),
      remote: one(remoteLevels),
      globalCareer: random() < 0.5,
      entrepreneurial: random() < 0.3,
    },
    entry: some(pathwayTypes, 4),
    streams: some(slugs.streams, 1),
    needsNoStream: random() < 0.4,
    subjects: [...new Set([...advancedSubjects, ...some(slugs.subjects, 8)])],
    advancedSubjects,
    skills: some(slugs.skills, 26),
    themes: some(hollandThemes, 3),
    keywords: Array.from({ length: 22 }, () => `${keyword(locale, random)} ${keyword('en', random)}`),
  }
}

/** A word of the language, or one put together of two: content has many more words than the site's own texts. */
function keyword(locale: Locale, random: () => number): string {
  const any = () => words[locale][Math.floor(random() ** 2 * words[locale].length)] ?? 'work'
  return random() < 0.7 ? any() : any().slice(0, 4) + any().slice(-4)
}
