import { describe, expect, test } from 'vitest'

import { aCareerSummary } from '@/testing/careers'

import { type Answers, interestsOf, type Statement } from './interests'
import { suggest } from './suggestions'

const statements: Statement[] = [
  { slug: 'mend', text: 'I like to mend things.', theme: 'realistic' },
  { slug: 'explain', text: 'I like to explain lessons.', theme: 'social' },
  { slug: 'count', text: 'I like to count money.', theme: 'conventional' },
]
const careers = [
  aCareerSummary({ slug: 'accountant', themes: ['conventional'] }),
  aCareerSummary({ slug: 'electrician', themes: ['realistic', 'conventional'] }),
  aCareerSummary({ slug: 'nurse', themes: ['social', 'realistic'] }),
  aCareerSummary({ slug: 'unknown', themes: [] }),
  aCareerSummary({ slug: 'painter', themes: ['artistic'] }),
]
const suggestFor = (answers: Answers) => suggest(careers, interestsOf(statements, answers))
const slugs = (found: readonly { career: { slug: string } }[]) => found.map(({ career }) => career.slug)

describe('careers for somebody’s answers', () => {
  test('a career’s strongest theme counts most', () => {
    expect(slugs(suggestFor({ mend: 5, explain: 4, count: 1 }).fitting)).toEqual(['nurse', 'electrician'])
    expect(slugs(suggestFor({ mend: 4, explain: 1, count: 4 }).fitting)).toEqual(['accountant', 'electrician'])
  })

  test('every career is in exactly one lot, also those that cannot be placed', () => {
    const { fitting, others, unplaced } = suggestFor({ mend: 5, explain: 1, count: 1 })
    expect(slugs([...fitting, ...others, ...unplaced]).toSorted()).toEqual(careers.map(({ slug }) => slug).toSorted())
    expect(slugs(unplaced)).toEqual(['unknown', 'painter'])
  })

  test('each suggestion carries the answers behind it', () => {
    const [first] = suggestFor({ mend: 5, explain: 4, count: 1 }).fitting
    expect(first?.reasons).toMatchObject([
      { isFirst: true, interest: { theme: 'social', average: 4, saidYes: [{ slug: 'explain' }] } },
      { isFirst: false, interest: { theme: 'realistic', average: 5, saidYes: [{ slug: 'mend' }] } },
    ])
  })

  test('of two that fit alike the one that stands first in the list comes first', () => {
    expect(slugs(suggestFor({ mend: 5, explain: 5, count: 5 }).fitting)).toEqual(['accountant', 'electrician', 'nurse'])
  })
})
