// @vitest-environment node
import { locales } from '@career-explorer/types/vocabulary'
import { expect, test } from 'vitest'

import { judge, successAt } from './judge'

test.each(locales)(
  'who searches in "%s" meets a right career first nine times in ten, and nearly always among five',
  async (locale) => {
    const judged = await judge(locale)
    expect(judged).toHaveLength(100)
    expect(successAt(1, judged)).toBeGreaterThanOrEqual(0.9)
    expect(successAt(5, judged)).toBeGreaterThanOrEqual(0.98)
  },
)
