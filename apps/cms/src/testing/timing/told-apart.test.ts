import { describe, expect, test } from 'vitest'

import { toldApart } from './told-apart'

describe('two kinds of answers', () => {
  test('are told apart when one always takes longer, whichever it is', () => {
    expect(toldApart([1, 2, 3], [4, 5, 6])).toBe(1)
    expect(toldApart([4, 5, 6], [1, 2, 3])).toBe(1)
  })

  test('are not when both take the same', () => {
    expect(toldApart([2, 2, 2], [2, 2])).toBe(0.5)
    expect(toldApart([1, 4], [2, 3])).toBe(0.5)
  })

  test('are in part when one often takes longer', () => {
    expect(toldApart([1, 2, 4], [3, 5])).toBeCloseTo(5 / 6)
  })
})
