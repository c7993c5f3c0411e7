import type { CareersDocument, CareerSummary, Facets } from '@career-explorer/types'
import { defaultLocale } from '@career-explorer/types/vocabulary'
import MiniSearch, { type AsPlainObject, type Options, type Query, type SearchResult } from 'minisearch'

import { nearSounds } from './near-sounds'
import { soundOf, soundsOf, wordsOf } from './sound'

/** What a career is found by. */
export type Findable = {
  slug: string
  title: string
  /** In the other languages. */
  titles: string[]
  keywords: string[]
  /** What it is about: its sentence, its A/L subjects and its skills, in the reader's language and in English. */
  topics: string[]
}

/** `sounds` are all words of the index. */
export type SearchIndex = { words: MiniSearch<Findable>; sounds: string[] }

/** Words are kept by their sound, once: a query in any script meets them there. */
const options: Options<Findable> = {
  idField: 'slug',
  fields: ['title', 'titles', 'keywords', 'topics'],
  extractField: (career, field) => {
    if (field === 'titles' || field === 'keywords' || field === 'topics') return career[field].join('\n')
    return field === 'title' ? career.title : career.slug
  },
  tokenize: soundsOf,
  processTerm: (sound) => sound,
  searchOptions: {
    tokenize: (sounds) => sounds.split(' '),
    boost: { title: 3, titles: 2, keywords: 1, topics: 0.25 },
    prefix: true,
    fuzzy: (sound) => (sound.length < 4 ? false : sound.length < 7 ? 1 : 2),
    weights: { prefix: 0.6, fuzzy: 0.35 },
  },
}

/** What of a list of careers they are found by. */
export type FindableList = Pick<CareersDocument, 'locale'> & {
  careers: Pick<CareerSummary, 'slug' | 'title' | 'tagline' | 'keywords' | 'advancedSubjects' | 'skills'>[]
  facets: Record<'subjects' | 'skills', Pick<Facets['subjects'][number], 'slug' | 'name'>[]>
}

/** The careers of one language, as they are found: by their titles in the other languages, too. */
export function findablesOf(list: FindableList, others: readonly FindableList[]): Findable[] {
  const elsewhere = others
    .filter(({ locale }) => locale !== list.locale)
    .map((other) => ({ other, careers: new Map(other.careers.map((career) => [career.slug, career])) }))
  const names = namesOf(list)
  const english = elsewhere.find(({ other }) => other.locale === defaultLocale)
  const englishNames = english && namesOf(english.other)
  return list.careers.map(({ slug, title, tagline, keywords, advancedSubjects, skills }) => {
    const same = elsewhere.flatMap(({ careers }) => careers.get(slug) ?? [])
    const titles = same.map(({ title: other }) => other)
    // Who reads English may search in their own language's words, in Latin letters.
    const spoken = list.locale === defaultLocale ? same.flatMap((one) => one.keywords) : []
    const about = [...advancedSubjects, ...skills].flatMap((one) => [names.get(one), englishNames?.get(one)])
    const topics = [tagline, english?.careers.get(slug)?.tagline, ...about].filter((one) => one !== undefined)
    return {
      slug,
      title,
      titles: [...new Set(titles)].filter((one) => one !== title),
      keywords: [...new Set([...keywords, ...spoken])],
      topics: [...new Set(topics)],
    }
  })
}

const namesOf = ({ facets }: FindableList) =>
  new Map([...facets.subjects, ...facets.skills].map(({ slug, name }) => [slug, name]))

export function buildIndex(findables: readonly Findable[]): SearchIndex {
  const words = indexOf(findables)
  return { words, sounds: soundsIn(words.toJSON()) }
}

/** The words of careers, as they are stored. */
export function indexOf(findables: readonly Findable[]): MiniSearch<Findable> {
  const words = new MiniSearch<Findable>(options)
  words.addAll(findables)
  return words
}

/** An index as the publisher wrote it; a bit at a time, so that typing goes on meanwhile. */
export async function readIndex(stored: AsPlainObject): Promise<SearchIndex> {
  return { words: await MiniSearch.loadJSAsync<Findable>(stored, options), sounds: soundsIn(stored) }
}

const soundsIn = ({ index }: AsPlainObject): string[] => index.map(([sound]) => sound)

export type Finding = {
  /** The best first. */
  slugs: string[]
  /** True when nothing has all the words, and these have some of them, or words like them. */
  isNear: boolean
}

/** So many of the best are put in order by a closer look. */
const closeLook = 100

/** The careers for what somebody typed; `known` are those of the page, by slug. */
export function find(index: SearchIndex, known: ReadonlyMap<string, Named>, query: string): Finding {
  const words = wordsOf(query)
  const heard = words.map(hear)
  const { results, isNear } = ask(index, heard)
  const found = results.flatMap(({ id, score, terms }) => {
    const career = known.get(String(id))
    return career ? { slug: String(id), score, terms, career } : []
  })
  const phrase = heard.map(({ whole }) => whole).join(' ')
  const closest = found
    .slice(0, closeLook)
    .map(({ slug, score, terms, career }) => {
      // A single mistyped word stands for the one it was taken for.
      const phrases = heard.length === 1 ? [phrase, ...terms] : [phrase]
      return { slug, score: score * likeness(career, phrases) * spelling(career, words) }
    })
    .sort((one, other) => other.score - one.score)
  return { slugs: [...closest, ...found.slice(closeLook)].map(({ slug }) => slug), isNear }
}

/** A word that may be whole, or cut off while somebody types it. */
type Heard = { whole: string; cutOff: string }

const hear = (word: string): Heard => ({ whole: soundOf(word), cutOff: soundOf(word, true) })

const names = ['title', 'titles', 'keywords']

/** What has all of the words; else what has words like them in its names; else what has some of them. */
function ask({ words, sounds }: SearchIndex, heard: readonly Heard[]): { results: SearchResult[]; isNear: boolean } {
  const typed = heard.map(asTyped)
  const exact = words.search({ combineWith: 'AND', queries: typed })
  if (exact.length > 0) return { results: exact, isNear: false }
  const guessed = heard.map((one) => asGuessed(sounds, one))
  const known = typed.map((one) => words.search(one).length > 0)
  // A word that careers have is believed first.
  const mended = words.search({
    combineWith: 'AND',
    queries: typed.map((one, at) => (known[at] ? one : (guessed[at] ?? one))),
  })
  if (mended.length > 0) return { results: mended, isNear: false }
  const meant = words.search({ combineWith: 'AND', queries: guessed })
  if (meant.length > 0) return { results: meant, isNear: true }
  return { results: words.search({ combineWith: 'OR', queries: [...typed, ...guessed] }), isNear: true }
}

/** A letter or two begin so many words that only those of names say anything; reading all would take long. */
const short = 3

const asTyped = ({ whole, cutOff }: Heard): Query => ({
  combineWith: 'OR',
  ...(whole.length < short ? { fields: names } : {}),
  queries: whole === cutOff ? [whole] : [whole, cutOff],
  fuzzy: false,
})

const asGuessed = (sounds: readonly string[], { whole, cutOff }: Heard): Query => ({
  combineWith: 'OR',
  queries: [whole, ...nearSounds(sounds, cutOff)],
  fields: names,
})

type Named = Pick<CareerSummary, 'title' | 'keywords'>

/** The words one by one say little of their order: what is typed as a whole, or begins so, is meant. */
function likeness(career: Named, [phrase = '', ...others]: readonly string[]): number {
  const { names } = lookAt(career)
  if (names.includes(phrase)) return 6
  if (names[0]?.startsWith(phrase) || others.some((other) => names.includes(other))) return 2.5
  return names.some((name) => name.startsWith(phrase)) ? 1.5 : 1
}

/** Words of different languages may sound alike: what is spelt as somebody typed it comes before what only sounds so. */
function spelling(career: Named, typed: readonly string[]): number {
  const { words } = lookAt(career)
  const spelt = typed.map((word) => (words.has(word) ? 1 : [...words].some((one) => one.startsWith(word)) ? 0.5 : 0))
  return 1 + spelt.reduce<number>((sum, one) => sum + one, 0) / typed.length
}

type Look = { names: string[]; words: Set<string> }
const looks = new WeakMap<Named, Look>()

/** How the names of a career sound and are spelt; looked up again with every key. */
function lookAt(career: Named): Look {
  const before = looks.get(career)
  if (before) return before
  const texts = [career.title, ...career.keywords]
  const look = { names: texts.map((text) => soundsOf(text).join(' ')), words: new Set(texts.flatMap(wordsOf)) }
  looks.set(career, look)
  return look
}
