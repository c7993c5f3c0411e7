import type { RoadmapStep, Stage } from '@career-explorer/types'

/** Which stop of a road somebody is at; where it leaves their stage out, the next one, and after all of them the last. */
export function placeOnRoad(roadmap: readonly RoadmapStep[], at: Pick<Stage, 'order' | 'slug'> | null): number | null {
  if (at === null) return null
  const exact = roadmap.findIndex(({ stage }) => stage.slug === at.slug)
  if (exact !== -1) return exact
  const next = roadmap.findIndex(({ stage }) => stage.order >= at.order)
  return next === -1 ? roadmap.length - 1 : next
}
