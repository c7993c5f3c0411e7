import type { RoadmapStep } from '@career-explorer/types'

/** A road's stops, and the place of each in the page's address. */
export type Road = { roadmap: readonly RoadmapStep[]; anchors: readonly string[] }
