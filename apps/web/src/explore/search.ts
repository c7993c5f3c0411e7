import type { CareerSummary } from '@career-explorer/types'

/** A career with everything it can be found by, ready to compare. `index` is its place in the document. */
type Entry = { career: CareerSummary; index: number; title: string[]; keywords: string[]; tagline: string[] }

/** What a title counts more than a keyword, and a keyword more than a tagline. */
const weights = { title: 4, keywords: 2, tagline: 1 } as const

/**
 * The same form for the same word, in all three scripts: composed, lower case, and without the invisible joiners that
 * keyboards put into Sinhala and Tamil conjuncts or leave out.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u200C\u200D]/g, '')
    .toLowerCase()
}

/** Splits at spaces and punctuation only: vowel signs are marks, and cutting at "no letter" would cut words. */
export function wordsOf(text: string): string[] {
  return normalise(text)
    .split(/[\s\p{P}\p{Z}]+/u)
    .filter((word) => word !== '')
}

/** Prepares the careers once, so that every key pressed is cheap. */
export function buildIndex(careers: readonly CareerSummary[]): Entry[] {
  return careers.map((career, index) => ({
    career,
    index,
    title: wordsOf(career.title),
    keywords: career.keywords.flatMap(wordsOf),
    tagline: wordsOf(career.tagline),
  }))
}

/** The careers where every word of the query begins a word, the best first; all of them for an empty query. */
export function findCareers(index: readonly Entry[], query: string): Entry[] {
  const words = wordsOf(query)
  if (words.length === 0) return [...index]
  return index
    .map((entry) => ({ entry, score: scoreOf(entry, words) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ entry }) => entry)
}

function scoreOf(entry: Entry, words: readonly string[]): number {
  let total = 0
  for (const word of words) {
    const score = scoreOfWord(entry, word)
    if (score === 0) return 0
    total += score
  }
  return total
}

function scoreOfWord(entry: Entry, word: string): number {
  let score = 0
  for (const field of ['title', 'keywords', 'tagline'] as const) {
    if (entry[field].includes(word)) score += weights[field] * 2
    else if (entry[field].some((candidate) => candidate.startsWith(word))) score += weights[field]
  }
  return score
}
