import type { CareerSummary } from '@career-explorer/types'
import type { pathwayTypes } from '@career-explorer/types/vocabulary'

import { type FacetName, facetNames, type Filter } from './filter'

/** How many careers a value of a facet would leave, with what is chosen in the other facets. */
export type Counts = Record<FacetName, Record<string, number>>

/** Of the stream facet: a way in that asks for no A/L stream. */
export const noStream = 'none'

type PathwayType = (typeof pathwayTypes)[number]

/** Ways in, the one that asks least first. */
export const entryLadder: readonly PathwayType[] = [
  'direct-entry',
  'own-business',
  'apprenticeship',
  'nvq',
  'public-service-exam',
  'diploma',
  'professional-exam',
  'state-degree',
  'private-degree',
  'foreign-degree',
]

/** The way into a career that asks least. */
export const lowestEntry = ({ entry }: Pick<CareerSummary, 'entry'>): PathwayType | undefined =>
  entryLadder.find((type) => entry.includes(type))

const valuesOf: Record<FacetName, (career: CareerSummary) => readonly string[]> = {
  category: ({ categories }) => categories,
  demand: ({ badges }) => [badges.demand],
  competition: ({ badges }) => [badges.competition],
  entry: (career) => [lowestEntry(career)].flatMap((type) => type ?? []),
  stream: ({ streams, needsNoStream }) => (needsNoStream ? [...streams, noStream] : streams),
  subject: ({ subjects }) => subjects,
  skill: ({ skills }) => skills,
  remote: ({ badges }) => [badges.remote],
  business: ({ badges }) => (badges.entrepreneurial ? ['yes'] : []),
  abroad: ({ badges }) => (badges.globalCareer ? ['yes'] : []),
}

export type Narrowed<Career extends CareerSummary> = {
  careers: Career[]
  counts: Counts
  /** How many there would be if nothing were chosen in one facet. */
  without: Record<FacetName, number>
}

/** The careers that have one of the chosen values in every facet, and what each other choice would bring. */
export function narrow<Career extends CareerSummary>(
  careers: readonly Career[],
  chosen: Filter['chosen'],
): Narrowed<Career> {
  const wanted = facetNames.map((name, facet) => (chosen[name] ?? []).map((value) => numberOf(facet, value)))
  const active = facetNames.flatMap((name, facet) => ((chosen[name]?.length ?? 0) > 0 ? [facet] : []))
  const all = careers.map(numbersOf)
  const counts = names.map((known) => new Uint32Array(known.length))
  const missed = new Uint32Array(facetNames.length)
  const lacks = (numbers: Numbers, facet: number) => !numbers[facet]?.some((one) => wanted[facet]?.includes(one))
  const found = careers.filter((_, place) => {
    const numbers = all[place] ?? []
    const failing = active.filter((facet) => lacks(numbers, facet))
    const [only] = failing
    if (only === undefined) numbers.forEach((values, facet) => count(counts[facet], values))
    else if (failing.length === 1) {
      missed[only] = (missed[only] ?? 0) + 1
      count(counts[only], numbers[only])
    }
    return only === undefined
  })
  return {
    careers: found,
    counts: byFacet((name) => named(facetNames.indexOf(name), counts)),
    without: byFacet((name) => found.length + (missed[facetNames.indexOf(name)] ?? 0)),
  }
}

/**
 * What a career has of each facet, its values as numbers: they are counted with every key that somebody types, and
 * numbers are counted many times faster than names.
 */
type Numbers = readonly (readonly number[])[]

/** The values of each facet that some career has, each at its number. */
const names: readonly string[][] = facetNames.map(() => [])
const numbers = facetNames.map(() => new Map<string, number>())
const known = new WeakMap<CareerSummary, Numbers>()

function numberOf(facet: number, value: string): number {
  const before = numbers[facet]?.get(value)
  if (before !== undefined) return before
  const next = (names[facet]?.push(value) ?? 0) - 1
  numbers[facet]?.set(value, next)
  return next
}

function numbersOf(career: CareerSummary): Numbers {
  const before = known.get(career)
  if (before) return before
  const now = facetNames.map((name, facet) => valuesOf[name](career).map((value) => numberOf(facet, value)))
  known.set(career, now)
  return now
}

function count(counts: Uint32Array | undefined, values: readonly number[] | undefined): void {
  if (!counts || !values) return
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
}

function named(facet: number, counts: readonly Uint32Array[]): Record<string, number> {
  const entries = [...(counts[facet] ?? [])].map((many, value): [string, number] => [names[facet]?.[value] ?? '', many])
  return Object.fromEntries(entries.filter(([, many]) => many > 0))
}

/** A slug may be the name of something that every object has. */
export const countOf = (counts: Record<string, number>, value: string): number =>
  Object.hasOwn(counts, value) ? (counts[value] ?? 0) : 0

function byFacet<Value>(valueOf: (name: FacetName) => Value): Record<FacetName, Value> {
  return {
    category: valueOf('category'),
    demand: valueOf('demand'),
    competition: valueOf('competition'),
    entry: valueOf('entry'),
    stream: valueOf('stream'),
    subject: valueOf('subject'),
    skill: valueOf('skill'),
    remote: valueOf('remote'),
    business: valueOf('business'),
    abroad: valueOf('abroad'),
  }
}
