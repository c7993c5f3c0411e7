import type { CareerDocument, RoadmapStep } from '@career-explorer/types'

/** A row of a roadmap that somebody can do, and so mark. */
export type MarkableRow = {
  id: string
  text: string
  /** Where its text is in the document. */
  path: string
  /** The step it belongs to, by its place in the roadmap. */
  stepIndex: number
  step: RoadmapStep
}

/** The lists of a step that hold things to do. */
const markableLists = ['whatToDo', 'activities', 'milestones'] as const

export const isMarkableList = (name: string): boolean => markableLists.some((list) => list === name)

/** Everything that can be marked on a career's road, in the order of the page. */
export function markableRows({ roadmap }: Pick<CareerDocument, 'roadmap'>): MarkableRow[] {
  return roadmap.flatMap((step, stepIndex) =>
    markableLists.flatMap((list) =>
      step[list].map(({ id, text }, index) => ({
        id,
        text,
        path: `roadmap.${stepIndex}.${list}.${index}.text`,
        stepIndex,
        step,
      })),
    ),
  )
}
