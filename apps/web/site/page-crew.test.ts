// @vitest-environment node
import { expect, test } from 'vitest'

import { crewFor } from './page-crew'

test('a few changes are rendered at once, a whole site on every core there is, but not on more than four', () => {
  expect([crewFor(12, 8), crewFor(5_000, 1), crewFor(5_000, 2), crewFor(5_000, 64)]).toEqual([0, 0, 2, 4])
})
