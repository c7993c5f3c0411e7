import type { CareerDocument, CareersDocument, Locale } from '@career-explorer/types'
import { locales } from '@career-explorer/types/vocabulary'

import { en } from '@/i18n/en'
import { si } from '@/i18n/si'
import { ta } from '@/i18n/ta'
import { aCareer, aCareerSummary, aPathway, aStep } from '@/testing/careers'
import { aCareerList } from '@/testing/documents'

/** The words that generated texts are made of. */
export const words: Record<Locale, string[]> = { en: wordsOf(en), si: wordsOf(si), ta: wordsOf(ta) }

function wordsOf(messages: object): string[] {
  const texts = Object.values(messages).filter((text) => typeof text === 'string')
  return [...new Set(texts.flatMap((text) => text.split(/\s+/)))].filter((word) => word.length > 2)
}

/** The same numbers every time, so that runs can be compared. */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** A career as large as the ones that are written by hand, of words of its language. */
export function generatedCareer(number: number, locale: Locale, edition = 0): CareerDocument {
  const random = chance(number * 3 + locales.indexOf(locale) + edition * 1_000_003)
  const word = () => words[locale][Math.floor(random() * words[locale].length)] ?? 'work'
  const sentence = (length: number) => Array.from({ length }, word).join(' ')
  const id = () => Math.floor(random() * 2 ** 48).toString(36)
  const rows = (count: number, length = 14) =>
    Array.from({ length: count }, () => ({ id: id(), text: sentence(length) }))
  const html = (count: number) => Array.from({ length: count }, () => `<p>${sentence(45)}</p>`).join('')
  return aCareer({
    locale,
    slug: slugOf(number),
    title: sentence(2),
    tagline: edition === 0 ? sentence(12) : `${sentence(12)} ${edition}`,
    alternativeTitles: rows(4, 2),
    overview: html(4),
    dailyTasks: rows(10).map((row) => ({ ...row, lead: sentence(3) })),
    specialisations: rows(8, 8).map((row) => ({ ...row, name: sentence(2) })),
    whyItMatters: html(2),
    mayNotSuit: rows(5),
    workplaces: rows(6, 8),
    outlook: html(2),
    roadmap: Array.from({ length: 9 }, () =>
      aStep({
        id: id(),
        whatToDo: rows(4),
        activities: rows(2).map((row) => ({ ...row, url: null, cost: 'free' })),
        milestones: rows(1),
        importantNotes: rows(1),
        decisionPoint: sentence(12),
      }),
    ),
    pathways: Array.from({ length: 4 }, () =>
      aPathway({ id: id(), name: sentence(5), institutions: rows(3, 4), requirements: rows(3) }),
    ),
    registration: html(1),
    progression: rows(5, 6),
    heroImage: null,
  })
}

/** How often a career was changed since the first publish; `null` when it was taken down. */
export type Editions = Map<number, number | null>

/** The list of all careers that are published. */
export function generatedList(careers: number, locale: Locale, editions: Editions): CareersDocument {
  const live = Array.from({ length: careers }, (_, number) => number).filter((one) => editions.get(one) !== null)
  const summaries = live.map((number) => {
    const { slug, title, tagline } = headOf(number, locale, editions.get(number) ?? 0)
    return aCareerSummary({ slug, title, tagline })
  })
  return aCareerList({ locale, careers: summaries })
}

const heads = new Map<string, Pick<CareerDocument, 'slug' | 'title' | 'tagline'>>()

function headOf(number: number, locale: Locale, edition: number) {
  const key = `${locale} ${number} ${edition}`
  const known = heads.get(key)
  if (known) return known
  const { slug, title, tagline } = generatedCareer(number, locale, edition)
  heads.set(key, { slug, title, tagline })
  return { slug, title, tagline }
}

export const slugOf = (number: number): string => `career-${number}`
