import { useSyncExternalStore } from 'react'

import type * as PlanParts from './plan-parts'

type Parts = typeof PlanParts

let parts: Parts | null = null
let loading: Promise<Parts> | null = null
const waiting = new Set<() => void>()

/** The controls of the plan and its store, once something on the page has asked for them. */
export function usePlanParts(): Parts | null {
  return useSyncExternalStore(
    listen,
    () => parts,
    () => null,
  )
}

/** Once; a page that has lost its connection does without, and asks again the next time. */
export async function loadPlanParts(): Promise<Parts | null> {
  loading ??= import('./plan-parts')
  try {
    parts = await loading
  } catch (error) {
    loading = null
    console.warn('The controls of the plan could not be loaded', error)
    return null
  }
  for (const onLoad of waiting) onLoad()
  return parts
}

/** Tells of the parts' coming, and afterwards of every change of the plan. */
export function listenToPlan(listener: () => void): () => void {
  let stop = parts?.planStore().subscribe(listener)
  const forget = listen(() => {
    stop ??= parts?.planStore().subscribe(listener)
    listener()
  })
  return () => {
    forget()
    stop?.()
  }
}

/** Is the career on the shortlist? No, as far as a page knows that has not asked for the plan. */
export const isOnShortlist = (slug: string): boolean => parts?.isSaved(parts.planStore().state().plan, slug) ?? false

function listen(onLoad: () => void): () => void {
  waiting.add(onLoad)
  return () => waiting.delete(onLoad)
}
