import { describe, expect, test } from 'vitest'

import { aMark, aPlan, aPlannedCareer } from '@/testing/plans'

import { markStep, recogniseCareer, renameCareer, saveCareer, writeStepNote } from './change-plan'
import { emptyPlan, plannedCareer } from './plan'

const nurse = { slug: 'nurse', title: 'Nurse', locale: 'en' } as const
const renamed = { slug: 'registered-nurse', title: 'Registered nurse', locale: 'en' } as const
const step = { id: 'do-1', text: 'Take <b>science</b>', stage: 'O/L', locale: 'en' } as const

describe('a student marks steps', () => {
  test('the mark remembers what the step said, as plain words', () => {
    const plan = markStep(emptyPlan, nurse, step, 'done')
    expect(plannedCareer(plan, 'nurse')?.marks[0]).toMatchObject({ text: 'Take < b>science< /b>', progress: 'done' })
  })

  test('a step marked again keeps its note, an unmarked one leaves nothing', () => {
    const noted = writeStepNote(markStep(emptyPlan, nurse, step, 'todo'), nurse, 'do-1', 'with Nimal')
    const again = markStep(noted, nurse, step, 'doing')
    expect(plannedCareer(again, 'nurse')?.marks).toMatchObject([{ progress: 'doing', note: 'with Nimal' }])
    expect(markStep(again, nurse, step, null)).toEqual(emptyPlan)
  })

  test('taking a career off the shortlist keeps what is marked in it', () => {
    const plan = saveCareer(aPlan(), nurse, false)
    expect(plannedCareer(plan, 'nurse')).toMatchObject({ savedAt: null, marks: [{ id: 'do-1' }] })
  })
})

describe('a career gets another address', () => {
  test('everything that was kept goes there', () => {
    const plan = renameCareer(aPlan(), 'nurse', renamed)
    expect(plannedCareer(plan, 'nurse')).toBeUndefined()
    expect(plannedCareer(plan, 'registered-nurse')).toMatchObject({
      title: 'Registered nurse',
      marks: [{ id: 'do-1' }],
    })
  })

  test('where both are known, they become one', () => {
    const both = aPlan({
      careers: [aPlannedCareer(), aPlannedCareer({ ...renamed, note: 'New name', marks: [aMark({ id: 'do-2' })] })],
    })
    const [only, ...others] = renameCareer(both, 'nurse', renamed).careers
    expect(others).toEqual([])
    expect(only?.marks.map(({ id }) => id)).toEqual(['do-2', 'do-1'])
    expect(only?.note).toContain('New name')
    expect(only?.note).toContain('aunt Kumari')
  })

  test('its rows give it away when nobody says what it was called before', () => {
    expect(recogniseCareer(aPlan(), renamed, new Set(['do-1', 'do-9'])).careers.map(({ slug }) => slug)).toEqual([
      'registered-nurse',
    ])
  })

  test('another career, which shares none of them, is not mistaken for it', () => {
    const plan = aPlan()
    expect(recogniseCareer(plan, renamed, new Set(['do-8', 'do-9']))).toBe(plan)
  })
})
