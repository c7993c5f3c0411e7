import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'

import { anyPlan } from '@/testing/plans'

import { mergePlans } from './merge-plans'
import { type Plan, plannedCareer } from './plan'
import { changesOf, isNothing } from './plan-changes'
import { BadCode, codeParts, decodePlan, encodePlan, partOf } from './plan-code'
import { readPlanFile, writePlanFile } from './plan-file'
import { brokenKey, planKey } from './plan-key'
import { createPlanStore } from './plan-store'
import { readPlan } from './read-plan'

/** Enough to find what is wrong within some runs, few enough for a busy machine. */
const runs = 100
vi.setConfig({ testTimeout: 60_000 })

/** Every place in a JSON value that can be put out of order. */
function placesIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))]
}

function damaged(plan: Plan, path: readonly (string | number)[], damage: unknown): unknown {
  const copy: unknown = structuredClone(plan)
  const [last] = path.slice(-1)
  if (last === undefined) return damage
  let parent: unknown = copy
  for (const key of path.slice(0, -1)) parent = Reflect.get(Object(parent), key)
  Reflect.set(Object(parent), last, damage)
  return copy
}

describe('whatever lies in the storage', () => {
  test('any value at all is read without a crash, and what comes out can be stored and read again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (garbage) => {
        const { plan } = readPlan(garbage)
        expect(readPlan(structuredClone(plan))).toEqual({ plan, broken: [] })
      }),
      { numRuns: runs },
    )
  })

  test('any text at all leaves a page that works, and the text is put aside, not lost', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ minLength: 1 }),
          fc.json(),
          anyPlan.map((plan) => JSON.stringify(plan).slice(3)),
        ),
        (text) => {
          localStorage.clear()
          localStorage.setItem(planKey, text)
          const { plan, broken, trouble } = createPlanStore(() => localStorage).state()
          expect(trouble).toBeNull()
          expect(plan.careers).toEqual([])
          expect(localStorage.getItem(brokenKey)).toBe(broken)
          expect(broken).toBeTruthy()
        },
      ),
      { numRuns: runs },
    )
  })

  test('when one thing in it is broken, every other career and step is still there', () => {
    const careersToBreak = anyPlan.filter((plan) => plan.careers.length > 0)
    fc.assert(
      fc.property(careersToBreak, fc.nat(), fc.oneof(fc.anything(), fc.jsonValue()), (plan, at, damage) => {
        const places = placesIn(plan).filter((path) => path.length > 1)
        const path = places[at % places.length] ?? []
        const { plan: read } = readPlan(damaged(plan, path, damage))
        const untouched = plan.careers.filter((_, index) => path[1] !== undefined && String(index) !== path[1])
        expect(untouched.map(({ slug }) => plannedCareer(read, slug))).toEqual(untouched)

        const touched = path.length > 4 ? plan.careers[Number(path[1])] : undefined
        const others = touched?.marks.filter((_, mark) => String(mark) !== path[3]) ?? []
        const survivors = plannedCareer(read, touched?.slug ?? '')?.marks ?? []
        expect(survivors.filter(({ id }) => others.some((mark) => mark.id === id))).toEqual(others)
      }),
      { numRuns: runs },
    )
  })
})

describe('a plan travels', () => {
  test('what goes into a file comes out of it', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(readPlanFile(writePlanFile(plan, '2026-03-01'))).toEqual({ plan, broken: [] })
      }),
      { numRuns: runs },
    )
  })

  test('what goes into a code comes out of it, in all scripts and in every part', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, fc.constantFrom(...codeParts), async (whole, part) => {
        const plan = partOf(whole, part)
        const code = await encodePlan(plan)
        expect(code).toMatch(/^1\.[A-Za-z0-9_-]+$/)
        expect(await decodePlan(code)).toEqual(plan)
      }),
      { numRuns: runs },
    )
  })

  test('a code with any letter changed or cut off is refused as what it is', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, fc.nat(), fc.constantFrom('', 'A', '_', '.', '<', 'é'), async (plan, at, letter) => {
        const code = await encodePlan(plan)
        const place = at % code.length
        const other = code.slice(0, place) + letter + code.slice(place + 1)
        fc.pre(other !== code)
        // The last bits of the last letter carry nothing.
        const result = await decodePlan(other).catch((error: unknown) => error)
        expect(result instanceof BadCode ? plan : result).toEqual(plan)
      }),
      { numRuns: runs },
    )
  })
})

describe('two plans are joined', () => {
  const noteOf = (plan: Plan, slug: string) => plannedCareer(plan, slug)?.note ?? ''

  test('nothing of either is lost: every career, every mark, every note', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (ours, theirs) => {
        const joined = mergePlans(ours, theirs)
        for (const career of [...ours.careers, ...theirs.careers]) {
          const found = plannedCareer(joined, career.slug)
          expect(found).toBeDefined()
          expect(noteOf(joined, career.slug)).toContain(career.note)
          expect(found?.savedAt ?? -1).toBeGreaterThanOrEqual(career.savedAt ?? -1)
          for (const mark of career.marks) {
            const kept = found?.marks.find(({ id }) => id === mark.id)
            expect(kept?.changedAt).toBeGreaterThanOrEqual(mark.changedAt)
            expect(kept?.note).toContain(mark.note)
          }
        }
        expect(readPlan(joined).broken).toEqual([])
      }),
      { numRuns: runs },
    )
  })

  test('joining the same once more changes nothing', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (ours, theirs) => {
        const joined = mergePlans(ours, theirs)
        expect(mergePlans(joined, theirs)).toEqual(joined)
        expect(isNothing(changesOf(joined, mergePlans(joined, theirs)))).toBe(true)
      }),
      { numRuns: runs },
    )
  })
})
