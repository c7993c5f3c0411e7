import type { HollandTheme, QuizDocument } from '@career-explorer/types'
import { hollandThemes } from '@career-explorer/types/vocabulary'

export type Answer = 1 | 2 | 3 | 4 | 5
/** What somebody said, by the statement's slug. */
export type Answers = Readonly<Record<string, Answer>>

export type Statement = QuizDocument['statements'][number]

/** How one theme came out, with the answers that made it so. */
export type Interest = {
  theme: HollandTheme
  /** The mean of the answers, 1 to 5: themes with more statements weigh no more. `null` while too few are answered. */
  average: number | null
  answered: number
  of: number
  saidYes: Statement[]
  saidNo: Statement[]
}

/** Answers to statements that are no longer in the quiz count for nothing. */
export function interestsOf(statements: readonly Statement[], answers: Answers): Interest[] {
  return hollandThemes.flatMap((theme) => {
    const own = statements.filter((statement) => statement.theme === theme)
    if (own.length === 0) return []
    const given = own.flatMap(({ slug }) => answers[slug] ?? [])
    const isEnough = given.length > 0 && given.length >= own.length / 2
    return {
      theme,
      average: isEnough ? given.reduce<number>((sum, answer) => sum + answer, 0) / given.length : null,
      answered: given.length,
      of: own.length,
      saidYes: own.filter(({ slug }) => (answers[slug] ?? 3) > 3),
      saidNo: own.filter(({ slug }) => (answers[slug] ?? 3) < 3),
    }
  })
}

export type KnownInterest = Interest & { average: number }

export type Shape =
  | { kind: 'too-few'; missing: Interest[] }
  /** No theme stands out: everything is liked, nothing is, or all alike. */
  | { kind: 'flat'; level: 'high' | 'middle' | 'low' }
  | { kind: 'pointed'; leading: KnownInterest[]; isTied: boolean }

/** A difference that chance makes: one step in one or two of five answers. */
const sameness = 0.5
const middle = 3
/** So many stand out at most, unless more of them are exactly as strong as the last. */
const places = 3

/** What the answers amount to, without reading more into them than there is. */
export function shapeOf(interests: readonly Interest[]): Shape {
  const known = interests.filter(isKnown).toSorted((one, other) => other.average - one.average)
  if (known.length < interests.length || known.length === 0) {
    return { kind: 'too-few', missing: interests.filter((interest) => !isKnown(interest)) }
  }
  const best = known[0]?.average ?? middle
  const worst = known.at(-1)?.average ?? middle
  if (best <= middle) return { kind: 'flat', level: best - worst < sameness && worst > 2.5 ? 'middle' : 'low' }
  if (known.length > 1 && best - worst < sameness) return { kind: 'flat', level: worst >= 3.5 ? 'high' : 'middle' }
  const liked = known.filter(({ average }) => average > middle)
  const last = liked[Math.min(places, liked.length) - 1]?.average ?? best
  const leading = liked.filter(({ average }) => average >= last)
  return { kind: 'pointed', leading, isTied: leading.filter(({ average }) => average === best).length > 1 }
}

export function isKnown(interest: Interest): interest is KnownInterest {
  return interest.average !== null
}
