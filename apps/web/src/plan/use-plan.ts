import { useSyncExternalStore } from 'react'

import { useLocale } from '@/i18n/locale'

import { emptyPlan, plannedCareer, type Progress, progresses } from './plan'
import { planMessages, type PlanMessages } from './plan.messages'
import { createPlanStore, type PlanState, type PlanStore } from './plan-store'

let store: PlanStore | null = null

/** The one store of this page, made when it is first asked for: where pages are rendered there is none. */
export function planStore(): PlanStore {
  store ??= createPlanStore(() => window.localStorage)
  return store
}

const nothingKept: PlanState = { plan: emptyPlan, trouble: null, broken: null }

/** What is kept on this device, always the newest; nothing until the page has taken over from its prerendered form. */
export function usePlan(): PlanState {
  return useSyncExternalStore(
    (listener) => planStore().subscribe(listener),
    () => planStore().state(),
    () => nothingKept,
  )
}

/** How far somebody is with one row of a career. A page has many: each is drawn again only when it is another. */
export function useProgress(career: string, row: string): Progress | null {
  return useSyncExternalStore(
    (listener) => planStore().subscribe(listener),
    () => plannedCareer(planStore().state().plan, career)?.marks.find(({ id }) => id === row)?.progress ?? null,
    () => null,
  )
}

/** The same of several rows, without those that nobody has marked. */
export function useProgresses(career: string, rows: ReadonlySet<string>): readonly Progress[] {
  const told = useSyncExternalStore(
    (listener) => planStore().subscribe(listener),
    // As a text: it is the same one when nothing has changed.
    () => {
      const marks = plannedCareer(planStore().state().plan, career)?.marks ?? []
      return marks.flatMap(({ id, progress }) => (rows.has(id) ? [progress] : [])).join(' ')
    },
    () => '',
  )
  return progressesIn(told)
}

const progressesIn = (told: string): Progress[] =>
  told.split(' ').flatMap((word) => progresses.find((one) => one === word) ?? [])

/** The wording of the plan's controls in the page's language. */
export function usePlanMessages(): PlanMessages {
  return planMessages[useLocale().locale]
}

/** Has the page taken over from its prerendered form? */
export function usePlanIsThere(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  )
}
