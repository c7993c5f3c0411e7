import type { Badges } from '@career-explorer/types'

type Step = 1 | 2 | 3 | 4

/** How many of the four steps of a meter a demand fills. */
export const demandSteps: Record<Badges['demand'], Step> = { low: 1, moderate: 2, high: 3, 'very-high': 4 }

/** How many of the four steps of a meter a competition fills. */
export const competitionSteps: Record<Badges['competition'], Step> = {
  open: 1,
  moderate: 2,
  competitive: 3,
  'highly-competitive': 4,
}
