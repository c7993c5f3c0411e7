// @vitest-environment node
import { locales } from '@career-explorer/types/vocabulary'
import { expect, test } from 'vitest'

import { judge, sets, successAt } from './judge'

test.each(sets.flatMap((set) => locales.map((locale) => ({ set, locale }))))(
  'who searches in "$locale" meets a right career first nine times in ten, and nearly always among five: $set queries',
  async ({ set, locale }) => {
    const judged = await judge(set, locale)
    expect(judged).toHaveLength(100)
    expect(successAt(1, judged)).toBeGreaterThanOrEqual(0.9)
    expect(successAt(5, judged)).toBeGreaterThanOrEqual(0.98)
  },
)
