import { type Locale, locales } from '@career-explorer/types'

import { isEmpty, isRecord, rowsOf } from '@/editorial/checks/check'
import { readingGrade } from '@/editorial/checks/reading-grade'

import type { BundleDocument } from './read-bundle'
import { sentencesOf, type Text, textsOf } from './texts'

/** What can be counted about one career. */
export type CareerFigures = {
  slug: string
  category: string
  routes: string[]
  /** Stages that say something. */
  stages: string[]
  /** Languages with title, overview and the first four stages. */
  languages: Locale[]
  words: number
  grade: number
  sources: number
  /** Web addresses. */
  links: number
  /** Texts that are shown in English for want of a translation. */
  fallbacks: Record<Locale, number>
}

const stageContent = ['whatToDo', 'activities', 'milestones', 'importantNotes', 'subjects', 'skills']

/** What a language needs before a student in the lower grades can use the page in it. */
const firstTexts = /^(?:title|overview|roadmap\.[0-3]\..+)$/

/** Written for search engines and for finding, not for reading. */
const unread = /^(?:searchTerms|seo)\b/

export function careerFigures({ slug, content }: BundleDocument): CareerFigures {
  const texts = textsOf(content)
  const read = texts.filter(({ path }) => !unread.test(path))
  const english = read.flatMap((text) => text.in.en ?? []).flatMap(sentencesOf)
  const fallbacks = (locale: Locale) => texts.filter((text) => isUntranslated(text, locale)).length
  return {
    slug,
    category: slugsIn(content.categories)[0] ?? '',
    routes: rowsOf(content.pathways).map(({ type }) => String(type)),
    stages: rowsOf(content.roadmap)
      .filter((row) => stageContent.some((name) => !isEmpty(row[name])) || !isEmpty(row.decisionPoint))
      .map(({ stage }) => String(stage)),
    languages: locales.filter(
      (locale) => !texts.some((text) => firstTexts.test(text.path) && isUntranslated(text, locale)),
    ),
    words: english.join(' ').split(/\s+/).length,
    grade: readingGrade(english.map((sentence) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`)).join(' ')),
    sources: rowsOf(content.sources).length,
    links: addressesIn(content).length,
    fallbacks: { en: fallbacks('en'), si: fallbacks('si'), ta: fallbacks('ta') },
  }
}

const isUntranslated = (text: Text, locale: Locale): boolean => !text.in[locale] && text.in.en !== undefined

export const slugsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []

/** Every web address in a document, those inside rich text too. */
export function addressesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(addressesIn)
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([name, entry]) =>
    name === 'url' && typeof entry === 'string' ? [entry] : addressesIn(entry),
  )
}
