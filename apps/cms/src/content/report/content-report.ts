import { type Locale, pathwayTypes } from '@career-explorer/types'

import { rowsOf } from '@/editorial/checks/check'

import { type CareerFigures, careerFigures, slugsIn } from './career-figures'
import { danglingReferences, figuresWithoutSource, repeatedSentences, unlinkedCareers } from './must-be-zero'
import { type BundleDocument, ofCollection } from './read-bundle'
import { textsOf } from './texts'

type Counts = Record<string, number>

/** What a bundle holds and what it lacks, in figures. */
export type ContentReport = {
  documents: Counts
  /** By the first category. */
  careersPerCategory: Counts
  routes: Record<string, { first: number; any: number }>
  careersPerStage: Counts
  careersPerLanguage: Record<Locale, number>
  careers: CareerFigures[]
  /** Texts of all collections that are shown in English. */
  fallbacks: Record<string, { texts: number; missing: Record<Locale, number> }>
  unusedSkills: string[]
  /** Each of them must be empty. */
  mustBeZero: Record<'figuresWithoutSource' | 'repeatedSentences' | 'danglingReferences' | 'unlinkedCareers', string[]>
}

/** Counts a bundle through. Needs no database. */
export function contentReport(documents: BundleDocument[]): ContentReport {
  const careers = ofCollection(documents, 'careers').map(careerFigures)
  const slugs = (collection: string) => inOrder(ofCollection(documents, collection)).map(({ slug }) => slug)
  const count = (isMeant: (career: CareerFigures) => boolean) => careers.filter(isMeant).length
  const collections = [...new Set(documents.map(({ collection }) => collection))]
  return {
    documents: countEach(collections, (collection) => ofCollection(documents, collection).length),
    careersPerCategory: countEach(slugs('categories'), (slug) => count(({ category }) => category === slug)),
    routes: Object.fromEntries(
      pathwayTypes.map((type) => [
        type,
        { first: count(({ routes }) => routes[0] === type), any: count(({ routes }) => routes.includes(type)) },
      ]),
    ),
    careersPerStage: countEach(slugs('stages'), (slug) => count(({ stages }) => stages.includes(slug))),
    careersPerLanguage: perLocale((locale) => count(({ languages }) => languages.includes(locale))),
    careers,
    fallbacks: Object.fromEntries(
      collections.map((collection) => [collection, fallbacksOf(ofCollection(documents, collection))]),
    ),
    unusedSkills: unusedSkills(documents),
    mustBeZero: {
      figuresWithoutSource: figuresWithoutSource(documents),
      repeatedSentences: repeatedSentences(documents),
      danglingReferences: danglingReferences(documents),
      unlinkedCareers: unlinkedCareers(documents),
    },
  }
}

/** Is everything empty that must be? */
export const isSound = ({ mustBeZero }: ContentReport): boolean =>
  Object.values(mustBeZero).every((found) => found.length === 0)

function unusedSkills(documents: BundleDocument[]): string[] {
  const steps = ofCollection(documents, 'careers').flatMap(({ content }) => rowsOf(content.roadmap))
  const used = new Set(steps.flatMap(({ skills }) => slugsIn(skills)))
  return ofCollection(documents, 'skills')
    .map(({ slug }) => slug)
    .filter((slug) => !used.has(slug))
}

function fallbacksOf(documents: BundleDocument[]) {
  const texts = documents.flatMap(({ content }) => textsOf(content))
  return {
    texts: texts.length,
    missing: perLocale((locale) => texts.filter((text) => !text.in[locale] && text.in.en !== undefined).length),
  }
}

/** As students see them: by the field `order`. */
const inOrder = (documents: BundleDocument[]): BundleDocument[] =>
  [...documents].sort((left, right) => Number(left.content.order) - Number(right.content.order))

const countEach = (keys: string[], count: (key: string) => number): Counts =>
  Object.fromEntries(keys.map((key) => [key, count(key)]))

const perLocale = (count: (locale: Locale) => number): Record<Locale, number> => ({
  en: count('en'),
  si: count('si'),
  ta: count('ta'),
})
