import { locales } from '@career-explorer/types'

import { type Check, inLocale, isEmpty, isRecord, plainText, type Problem, rowsOf } from './check'
import { readingGrade } from './reading-grade'

const longestTagline = 160
const oldSourceMonths = 24
const hardestGrade = 10

const monthsSince = (day: string, now = new Date()): number =>
  (now.getUTCFullYear() - Number(day.slice(0, 4))) * 12 + now.getUTCMonth() + 1 - Number(day.slice(5, 7))

const advise = (check: string, path: string, message: string): Problem => ({ level: 'advise', check, path, message })
const block = (check: string, path: string, message: string): Problem => ({ level: 'block', check, path, message })

/** A figure that nobody can look up is a rumour. */
const figureWithoutSource: Check = (document) =>
  rowsOf(document.pay).flatMap((row, index) => [
    ...(isEmpty(row.sourceKey)
      ? [block('figure-source', `pay.${index}.sourceKey`, 'A pay range names its source.')]
      : []),
    ...(isEmpty(row.year) ? [block('figure-year', `pay.${index}.year`, 'A pay range names its year.')] : []),
    ...(isEmpty(row.minimum) && isEmpty(row.maximum)
      ? [block('figure-empty', `pay.${index}.minimum`, 'A pay range has a figure.')]
      : []),
  ])

const oldSource: Check = (document) =>
  rowsOf(document.sources).flatMap(({ accessedOn, title }, index) =>
    typeof accessedOn === 'string' && monthsSince(accessedOn) > oldSourceMonths
      ? [
          advise(
            'old-source',
            `sources.${index}.accessedOn`,
            `“${String(title)}” was last read more than two years ago.`,
          ),
        ]
      : [],
  )

const missingAlternativeText: Check = (document, collection) =>
  collection === 'media' && isEmpty(inLocale(document.alt, 'en'))
    ? [block('alternative-text', 'alt', 'Say in words what the picture shows.')]
    : []

const longTagline: Check = (document) => {
  const tagline = inLocale(document.tagline, 'en')
  return typeof tagline === 'string' && tagline.length > longestTagline
    ? [
        advise(
          'tagline-length',
          'tagline',
          `The tagline has ${tagline.length} characters; ${longestTagline} fit on a card.`,
        ),
      ]
    : []
}

const stageContent = ['whatToDo', 'activities', 'milestones', 'importantNotes', 'subjects', 'skills'] as const

const emptyStage: Check = (document) =>
  rowsOf(document.roadmap).flatMap((row, index) =>
    stageContent.every((name) => isEmpty(row[name])) && isEmpty(inLocale(row.decisionPoint, 'en'))
      ? [block('empty-stage', `roadmap.${index}`, 'This stage says nothing yet.')]
      : [],
  )

const noRoadmap: Check = (document, collection) =>
  collection === 'careers' && isEmpty(document.roadmap)
    ? [block('roadmap', 'roadmap', 'A career needs at least one stage.')]
    : []

const noAlternatives: Check = (document, collection) =>
  collection === 'careers' && isEmpty(document.alternatives)
    ? [advise('alternatives', 'alternatives', 'Say what to do if this does not work out.')]
    : []

const hardToRead: Check = (document) => {
  const text = plainText(inLocale(document.overview, 'en'))
  const grade = readingGrade(text)
  return text.split(/\s+/).length > 50 && grade > hardestGrade
    ? [
        advise(
          'reading-level',
          'overview',
          `Reads like grade ${Math.round(grade)}. Shorter sentences and plainer words help.`,
        ),
      ]
    : []
}

function untranslatedIn(value: unknown, locale: string): number {
  if (Array.isArray(value)) return value.reduce((sum: number, entry) => sum + untranslatedIn(entry, locale), 0)
  if (!isRecord(value) || 'root' in value) return 0
  const isLocalised = 'en' in value && Object.keys(value).every((key) => (locales as readonly string[]).includes(key))
  if (isLocalised) return !isEmpty(value.en) && isEmpty(value[locale]) ? 1 : 0
  return Object.values(value).reduce((sum: number, entry) => sum + untranslatedIn(entry, locale), 0)
}

const languageNames = { en: 'English', si: 'Sinhala', ta: 'Tamil' }

const untranslated: Check = (document) =>
  locales
    .filter((locale) => locale !== 'en')
    .flatMap((locale) => {
      const count = untranslatedIn(document, locale)
      return count === 0
        ? []
        : [
            advise(
              'untranslated',
              '',
              `${count} texts are not in ${languageNames[locale]} yet; they are shown in English.`,
            ),
          ]
    })

export const contentChecks: Check[] = [
  figureWithoutSource,
  oldSource,
  missingAlternativeText,
  longTagline,
  noRoadmap,
  emptyStage,
  noAlternatives,
  hardToRead,
  untranslated,
]
