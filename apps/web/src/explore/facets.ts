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
  const active = facetNames.filter((name) => (chosen[name]?.length ?? 0) > 0)
  const found: Career[] = []
  const counts = noCounts()
  const missed: Partial<Record<FacetName, number>> = {}
  for (const career of careers) {
    const failing = active.filter((name) => !valuesOf[name](career).some((value) => chosen[name]?.includes(value)))
    const [only] = failing
    if (failing.length > 1) continue
    if (only === undefined) found.push(career)
    else missed[only] = (missed[only] ?? 0) + 1
    for (const name of only === undefined ? facetNames : [only]) count(counts[name], valuesOf[name](career))
  }
  const total = (name: FacetName) => found.length + (missed[name] ?? 0)
  return { careers: found, counts, without: byFacet(total) }
}

const noCounts = (): Counts => byFacet<Record<string, number>>(() => ({}))

/** A slug may be the name of something that every object has. */
export const countOf = (counts: Record<string, number>, value: string): number =>
  Object.hasOwn(counts, value) ? (counts[value] ?? 0) : 0

function count(counts: Record<string, number>, values: readonly string[]): void {
  for (const value of values) counts[value] = countOf(counts, value) + 1
}

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
