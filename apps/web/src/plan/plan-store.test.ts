import { beforeEach, describe, expect, test, vi } from 'vitest'

import { aMark, aPlan, aPlannedCareer } from '@/testing/plans'

import { saveCareer } from './change-plan'
import { isSaved, type Plan } from './plan'
import { brokenKey, planKey } from './plan-key'
import { createPlanStore } from './plan-store'

const nurse = { slug: 'nurse', title: 'Nurse', locale: 'en' } as const
const chef = { slug: 'chef', title: 'Chef', locale: 'en' } as const
const save = (career: typeof nurse | typeof chef) => (plan: Plan) => saveCareer(plan, career, true)
const opened = () => createPlanStore(() => localStorage)

/** A fake: a storage in memory that can be told to be full. */
function aFakeDevice() {
  const kept = new Map<string, string>()
  const storage: Storage = {
    get length() {
      return kept.size
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      if (device.isFull) throw new DOMException('full', 'QuotaExceededError')
      kept.set(key, value)
    },
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  }
  const device = { isFull: false, storage }
  return device
}

/** What the browser does in every tab but the one that wrote. */
const tellOtherTabs = (key: string | null = planKey) => window.dispatchEvent(new StorageEvent('storage', { key }))

beforeEach(() => {
  localStorage.clear()
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})

describe('somebody comes back', () => {
  test('what was saved is there again', () => {
    opened().change(save(nurse))
    expect(isSaved(opened().state().plan, 'nurse')).toBe(true)
  })

  test('when nothing is kept any more, nothing is left behind', () => {
    const store = opened()
    store.change(save(nurse))
    store.change((plan) => saveCareer(plan, nurse, false))
    expect(localStorage.length).toBe(0)
  })
})

describe('two tabs are open', () => {
  test('each sees what the other saves, and neither overwrites it', () => {
    const [one, other] = [opened(), opened()]
    one.change(save(nurse))
    tellOtherTabs()
    expect(isSaved(other.state().plan, 'nurse')).toBe(true)
    other.change(save(chef))
    // The first has not been told yet.
    one.change((plan) => saveCareer(plan, nurse, false))
    expect(isSaved(opened().state().plan, 'chef')).toBe(true)
    expect(isSaved(opened().state().plan, 'nurse')).toBe(false)
  })

  test('deleting everything in one empties the other', () => {
    const [one, other] = [opened(), opened()]
    one.change(save(nurse))
    tellOtherTabs()
    one.clear()
    tellOtherTabs()
    expect(other.state().plan.careers).toEqual([])
  })
})

describe('something is wrong with the storage', () => {
  test('what is right is kept, what is broken is put aside until it is dropped', () => {
    const plan = aPlan({ careers: [aPlannedCareer({ marks: [aMark(), aMark({ id: 'do-2' })] })] })
    const text = JSON.stringify(plan).replace('"id":"do-2","progress":"doing"', '"id":"do-2","progress":"flying"')
    localStorage.setItem(planKey, text)
    const store = opened()
    expect(store.state().plan.careers[0]?.marks.map(({ id }) => id)).toEqual(['do-1'])
    expect(store.state().broken).toContain('flying')
    expect(localStorage.getItem(planKey)).not.toContain('flying')
    expect(opened().state().broken).toContain('flying')
    store.dropBroken()
    expect(localStorage.getItem(brokenKey)).toBeNull()
    expect(opened().state().broken).toBeNull()
  })

  test('a plan of a version that is not known yet is put aside, not destroyed', () => {
    localStorage.setItem(planKey, '{"version":2,"careers":{"nurse":true}}')
    expect(opened().state().broken).toContain('{"nurse":true}')
  })

  test('a browser that keeps nothing still works for this visit, and says so', () => {
    const store = createPlanStore(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    store.change(save(nurse))
    store.change(save(chef))
    expect(store.state().plan.careers.map(({ slug }) => slug)).toEqual(['nurse', 'chef'])
    expect(store.state().trouble).toBe('blocked')
  })

  test('a full device keeps the change for this visit, and stores it once there is room', () => {
    const device = aFakeDevice()
    const store = createPlanStore(() => device.storage)
    store.change(save(nurse))
    device.isFull = true
    store.change(save(chef))
    expect(store.state().trouble).toBe('full')
    expect(isSaved(store.state().plan, 'chef')).toBe(true)
    device.isFull = false
    store.change((plan) => saveCareer(plan, nurse, false))
    expect(store.state().trouble).toBeNull()
    const { plan } = createPlanStore(() => device.storage).state()
    expect(isSaved(plan, 'chef')).toBe(true)
    expect(isSaved(plan, 'nurse')).toBe(false)
  })
})
