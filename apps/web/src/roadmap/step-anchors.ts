import type { RoadmapStep } from '@career-explorer/types'

/** Each step's place in the page's address: its stage's slug, numbered where a stage comes twice. */
export function stepAnchors(roadmap: readonly RoadmapStep[]): string[] {
  const seen = new Map<string, number>()
  return roadmap.map(({ stage }) => {
    const times = (seen.get(stage.slug) ?? 0) + 1
    seen.set(stage.slug, times)
    return times === 1 ? `stage-${stage.slug}` : `stage-${stage.slug}-${times}`
  })
}
