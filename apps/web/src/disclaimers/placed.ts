import type { Disclaimer } from '@career-explorer/types'

type Placement = Disclaimer['placement'][number]

/** A disclaimer and where its text is in the document. */
export type PlacedDisclaimer = { disclaimer: Disclaimer; path: string; isOnEveryPage: boolean }

/** The disclaimers of a document, each with its path. */
export function placed(disclaimers: readonly Disclaimer[]): PlacedDisclaimer[] {
  return disclaimers.map((disclaimer, index) => ({
    disclaimer,
    path: `disclaimers.${index}`,
    isOnEveryPage: disclaimer.placement.includes('every-page'),
  }))
}

/** Those that belong beside one part of the page. */
export function placedAt(placement: Placement, disclaimers: readonly PlacedDisclaimer[]): PlacedDisclaimer[] {
  return disclaimers.filter(({ disclaimer }) => disclaimer.placement.includes(placement))
}

/** Those that none of the shown parts carries: they go to the end of the page, so that none is lost. */
export function notPlacedAt(
  placements: readonly Placement[],
  disclaimers: readonly PlacedDisclaimer[],
): PlacedDisclaimer[] {
  return disclaimers.filter(({ disclaimer }) => !disclaimer.placement.some((one) => placements.includes(one)))
}
