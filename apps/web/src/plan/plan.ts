import type { Locale } from '@career-explorer/types'

/** How far somebody is with a step. A step without a mark is none of these. */
export const progresses = ['todo', 'doing', 'done', 'skip'] as const
export type Progress = (typeof progresses)[number]

/** What somebody said about one step. The row's id holds it to the step, whatever becomes of the words around it. */
export type Mark = {
  id: string
  progress: Progress
  /** The step as it read when it was marked, and the stage it was in: what is left to show once it is gone. */
  text: string
  stage: string
  locale: Locale
  note: string
  /** In seconds since 1970. */
  changedAt: number
}

/** One career with everything somebody keeps of it. */
export type PlannedCareer = {
  slug: string
  /** As it was called when it was kept. */
  title: string
  locale: Locale
  /** Since when it is on the shortlist, in seconds; `null` when only its steps are marked. */
  savedAt: number | null
  note: string
  marks: readonly Mark[]
}

/** Everything a student keeps. It never leaves the device by itself. */
export type Plan = { version: 1; careers: readonly PlannedCareer[] }

/** What a change needs to know of a career, and of a step of it. */
export type NamedCareer = Pick<PlannedCareer, 'slug' | 'title' | 'locale'>
export type NamedStep = Pick<Mark, 'id' | 'text' | 'stage' | 'locale'>

export const emptyPlan: Plan = { version: 1, careers: [] }

/** Now, as marks write it. */
export const nowInSeconds = (): number => Math.floor(Date.now() / 1000)

export function plannedCareer(plan: Plan, slug: string): PlannedCareer | undefined {
  return plan.careers.find((career) => career.slug === slug)
}

export const isSaved = (plan: Plan, slug: string): boolean => (plannedCareer(plan, slug)?.savedAt ?? null) !== null

/** The careers of the shortlist, what was saved last first. */
export function shortlist(plan: Plan): PlannedCareer[] {
  return plan.careers
    .filter((career) => career.savedAt !== null)
    .toSorted((one, other) => (other.savedAt ?? 0) - (one.savedAt ?? 0))
}
