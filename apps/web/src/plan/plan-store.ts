import { mergePlans } from './merge-plans'
import { emptyPlan, type Plan } from './plan'
import { brokenKey, planKey } from './plan-key'
import { readPlan } from './read-plan'

/** Why changes hold for this visit only: the browser refuses to keep anything, or there is no room left. */
export type Trouble = 'blocked' | 'full'

export type PlanState = {
  plan: Plan
  trouble: Trouble | null
  /** The text of what could not be read, if there is any. */
  broken: string | null
}

export type PlanStore = {
  state: () => PlanState
  subscribe: (listener: () => void) => () => void
  /** Changes the newest plan there is, also when another tab wrote it. */
  change: (change: (plan: Plan) => Plan) => void
  /** Forgets what could not be read. */
  dropBroken: () => void
  /** Forgets everything. */
  clear: () => void
}

/** @param open gives the storage, or throws where the browser allows none */
export function createPlanStore(open: () => Storage): PlanStore {
  const listeners = new Set<() => void>()
  /** The text of the storage as it was last read or written. */
  let seen: string | null = null
  /** What could not even be put aside. */
  let unkept: string | null = null
  let state: PlanState = { plan: emptyPlan, trouble: null, broken: null }
  refresh()
  listen(refresh)

  function publish(next: PlanState): void {
    state = next
    for (const listener of listeners) listener()
  }

  /** Takes in what is stored now. What this tab could not store is not lost to it. */
  function refresh(): void {
    let text: string | null
    let broken: string | null
    try {
      const storage = open()
      text = storage.getItem(planKey)
      broken = storage.getItem(brokenKey) ?? unkept
    } catch (error) {
      console.warn('The plan could not be read from this device', error)
      publish({ ...state, trouble: 'blocked' })
      return
    }
    if (text === seen && broken === state.broken) return
    seen = text
    const stored = parse(text)
    const plan = state.trouble ? mergePlans(state.plan, stored.plan) : stored.plan
    if (stored.broken === null) publish({ ...state, plan, broken })
    else repair(plan, [broken, stored.broken].filter((one) => one !== null).join('\n'))
  }

  /** Writes what is right back, and puts the rest aside: first the plan, as that frees the room. */
  function repair(plan: Plan, broken: string): void {
    publish({ ...state, plan, broken })
    write(plan)
    unkept = attempt((storage) => storage.setItem(brokenKey, broken)) && broken
  }

  function write(plan: Plan): void {
    const text = plan.careers.length === 0 ? null : JSON.stringify(plan)
    const trouble = attempt((storage) => {
      if (text === null) storage.removeItem(planKey)
      else storage.setItem(planKey, text)
    })
    if (!trouble) seen = text
    publish({ ...state, plan, trouble })
  }

  function attempt(action: (storage: Storage) => void): Trouble | null {
    try {
      action(open())
      return null
    } catch (error) {
      console.warn('The plan could not be kept on this device', error)
      return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked'
    }
  }

  function forgetBroken(): void {
    unkept = null
    attempt((storage) => storage.removeItem(brokenKey))
    publish({ ...state, broken: null })
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change: (change) => {
      refresh()
      const plan = change(state.plan)
      if (plan !== state.plan) write(plan)
    },
    dropBroken: forgetBroken,
    clear: () => {
      forgetBroken()
      write(emptyPlan)
    },
  }
}

/** A stored text as a plan, and the text itself when not all of it was right. */
function parse(text: string | null): { plan: Plan; broken: string | null } {
  if (text === null || text === '') return { plan: emptyPlan, broken: null }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { plan: emptyPlan, broken: text }
  }
  const { plan, broken } = readPlan(value)
  return { plan, broken: broken.length > 0 ? JSON.stringify(broken) : null }
}

/** Other tabs tell of their changes; a page that comes back from sleep has missed them. */
function listen(refresh: () => void): void {
  window.addEventListener('storage', (event) => {
    if (event.key === null || event.key === planKey || event.key === brokenKey) refresh()
  })
  window.addEventListener('pageshow', refresh)
}
