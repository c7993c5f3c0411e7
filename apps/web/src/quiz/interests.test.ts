import type { HollandTheme } from '@career-explorer/types'
import { hollandThemes } from '@career-explorer/types/vocabulary'
import { describe, expect, test } from 'vitest'

import { type Answer, type Answers, interestsOf, shapeOf, type Statement } from './interests'

const statementsOf = (counts: Partial<Record<HollandTheme, number>>): Statement[] =>
  hollandThemes.flatMap((theme) =>
    Array.from({ length: counts[theme] ?? 0 }, (_, index) => ({ slug: `${theme}-${index}`, text: theme, theme })),
  )
const even = statementsOf(Object.fromEntries(hollandThemes.map((theme) => [theme, 5])))

function answering(
  statements: readonly Statement[],
  by: (theme: HollandTheme, index: number) => Answer | null,
): Answers {
  const given = statements.flatMap(({ slug, theme }): [string, Answer][] => {
    const answer = by(theme, Number(slug.split('-').at(-1)))
    return answer === null ? [] : [[slug, answer]]
  })
  return Object.fromEntries(given)
}
const shape = (answers: Answers, statements = even) => shapeOf(interestsOf(statements, answers))

describe('what somebody’s answers amount to', () => {
  test('a theme with more statements weighs no more than one with few', () => {
    const uneven = statementsOf({ social: 8, artistic: 2 })
    const interests = interestsOf(
      uneven,
      answering(uneven, () => 4),
    )
    expect(interests.map(({ average }) => average)).toEqual([4, 4])
  })

  test('a theme is not judged before half of its statements are answered', () => {
    const answers = answering(even, (theme, index) => (theme === 'social' && index > 1 ? null : 5))
    const found = shape(answers)
    expect(found.kind === 'too-few' && found.missing.map(({ theme }) => theme)).toEqual(['social'])
  })

  test('what is liked most stands out, three themes at most', () => {
    const averages: Record<HollandTheme, Answer> = {
      realistic: 5,
      investigative: 4,
      artistic: 2,
      social: 4,
      enterprising: 1,
      conventional: 3,
    }
    const found = shape(answering(even, (theme) => averages[theme]))
    expect(found.kind === 'pointed' && found.leading.map(({ theme }) => theme)).toEqual([
      'realistic',
      'investigative',
      'social',
    ])
    expect(found).toMatchObject({ isTied: false })
  })

  test('of equally strong themes none is cut off', () => {
    const found = shape(answering(even, (theme) => (theme === 'realistic' || theme === 'social' ? 1 : 5)))
    expect(found).toMatchObject({ kind: 'pointed', isTied: true })
    expect(found.kind === 'pointed' && found.leading).toHaveLength(4)
  })

  test.each<[Answer, string]>([
    [5, 'high'],
    [3, 'middle'],
    [1, 'low'],
  ])('the same answer (%i) to everything points nowhere: %s', (answer, level) => {
    expect(shape(answering(even, () => answer))).toEqual({ kind: 'flat', level })
  })

  test('a difference of one step in one answer is none', () => {
    const found = shape(answering(even, (theme, index) => (theme === 'artistic' && index === 0 ? 5 : 4)))
    expect(found).toEqual({ kind: 'flat', level: 'high' })
  })

  test('answers to statements that were taken down count for nothing', () => {
    const answers = { ...answering(even, () => 3), 'no-longer-there': 5 as const }
    expect(shape(answers)).toEqual({ kind: 'flat', level: 'middle' })
  })

  test('a quiz without statements has no result', () => {
    expect(shape({}, [])).toEqual({ kind: 'too-few', missing: [] })
  })
})
