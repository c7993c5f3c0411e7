import type { CareerDocument, Locale } from '@career-explorer/types'

import { type MarkableRow, markableRows } from './markable-rows'
import type { Mark, PlannedCareer } from './plan'

/** What the guide says of a career now: its page, `null` when there is none (any more), or that it could not be asked. */
export type Guide = CareerDocument | null | 'loading' | 'unreachable'

/** A text and the language it is in. */
export type Wording = { text: string; lang: Locale }

/** A step that somebody marked, in the newest words there are for it. */
export type PlanStep = {
  career: PlannedCareer
  careerTitle: Wording
  mark: Mark
  wording: Wording
  stage: Wording & { order: number }
  /** The guide has its page, and the step is not on it any more. */
  isGone: boolean
}

export type PlanCareer = { career: PlannedCareer; title: Wording; guide: Guide; steps: PlanStep[] }

/** Joins what is kept with what the guide says now. */
export function joinGuide(career: PlannedCareer, guide: Guide): PlanCareer {
  const page = typeof guide === 'object' ? guide : null
  const rows = new Map(page ? markableRows(page).map((row) => [row.id, row]) : [])
  const title = page ? wordingOf(page, 'title', page.title) : { text: career.title, lang: career.locale }
  const steps = career.marks.map((mark): PlanStep => {
    const row = page ? rows.get(mark.id) : undefined
    const now = page && row ? newest(page, row) : asMarked(mark)
    return { career, careerTitle: title, mark, ...now, isGone: guide === null || (page !== null && !row) }
  })
  // In the order of the road; what is not on it comes last.
  const places = new Map([...rows.keys()].map((id, place) => [id, place]))
  const placeOf = ({ mark }: PlanStep) => places.get(mark.id) ?? places.size
  return { career, title, guide, steps: steps.toSorted((one, other) => placeOf(one) - placeOf(other)) }
}

function newest(page: CareerDocument, row: MarkableRow): Pick<PlanStep, 'wording' | 'stage'> {
  const { stage } = row.step
  return {
    wording: wordingOf(page, row.path, row.text),
    stage: { ...wordingOf(page, `roadmap.${row.stepIndex}.stage.name`, stage.name), order: stage.order },
  }
}

const asMarked = (mark: Mark): Pick<PlanStep, 'wording' | 'stage'> => ({
  wording: { text: mark.text, lang: mark.locale },
  stage: { text: mark.stage, lang: mark.locale, order: Number.POSITIVE_INFINITY },
})

const wordingOf = (page: CareerDocument, path: string, text: string): Wording => ({
  text,
  lang: page.fallbacks.includes(path) ? 'en' : page.locale,
})

/** Steps by their stage, the stages as they follow each other in life. */
export function byStage(steps: readonly PlanStep[]): { stage: Wording; steps: PlanStep[] }[] {
  const groups = new Map<string, PlanStep[]>()
  for (const step of steps.toSorted((one, other) => compareOrders(one.stage.order, other.stage.order))) {
    const group = groups.get(step.stage.text) ?? []
    groups.set(step.stage.text, [...group, step])
  }
  return [...groups.values()].flatMap((group) => (group[0] ? [{ stage: group[0].stage, steps: group }] : []))
}

// Two infinities have no difference.
const compareOrders = (one: number, other: number) => (one === other ? 0 : one - other)
