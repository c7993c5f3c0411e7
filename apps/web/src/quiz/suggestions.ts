import type { CareerSummary, HollandTheme } from '@career-explorer/types'

import { isKnown, type Interest, type KnownInterest } from './interests'

/** One of a career's themes, and how the answers came out on it. */
export type Reason = { interest: KnownInterest; isFirst: boolean }

export type Suggestion = {
  career: CareerSummary
  /** Where the career is in the document. */
  index: number
  /** From -1 (all its themes are disliked) to 1. */
  fit: number
  reasons: Reason[]
}

/** A career names its strongest theme first. */
const weights = [3, 2, 1]
const middle = 3

/**
 * Every career, in three lots: those that meet the answers, best first; those that meet them less; and those that
 * can't be placed because nobody has noted their themes, or because the quiz asks nothing about them.
 */
export function suggest(careers: readonly CareerSummary[], interests: readonly Interest[]) {
  const known = new Map(interests.filter(isKnown).map((interest) => [interest.theme, interest]))
  const placed: Suggestion[] = []
  const unplaced: { career: CareerSummary; index: number }[] = []
  for (const [index, career] of careers.entries()) {
    const reasons = reasonsOf(career.themes, known)
    if (reasons.length === 0) unplaced.push({ career, index })
    else placed.push({ career, index, fit: fitOf(reasons), reasons })
  }
  const byFit = placed.toSorted((one, other) => other.fit - one.fit || one.index - other.index)
  return {
    fitting: byFit.filter(({ fit }) => fit > 0),
    others: byFit.filter(({ fit }) => fit <= 0),
    unplaced,
  }
}

function reasonsOf(themes: readonly HollandTheme[], known: ReadonlyMap<HollandTheme, KnownInterest>): Reason[] {
  return themes.flatMap((theme, index) => {
    const interest = known.get(theme)
    return interest ? [{ interest, isFirst: index === 0 }] : []
  })
}

function fitOf(reasons: readonly Reason[]): number {
  const weightOf = (index: number) => weights[index] ?? 1
  const total = reasons.reduce((sum, _, index) => sum + weightOf(index), 0)
  const met = reasons.reduce((sum, { interest }, index) => sum + weightOf(index) * (interest.average - middle), 0)
  return met / (total * 2)
}
