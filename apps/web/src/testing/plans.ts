import { locales } from '@career-explorer/types/vocabulary'
import fc from 'fast-check'

import { type Mark, type Plan, type PlannedCareer, progresses } from '@/plan/plan'
import { toWords } from '@/plan/words'

/** A mark on a nurse's step. */
export function aMark(changes: Partial<Mark> = {}): Mark {
  return {
    id: 'do-1',
    progress: 'doing',
    text: 'Take science and mathematics seriously',
    stage: 'O/L',
    locale: 'en',
    note: '',
    changedAt: 1_790_000_000,
    ...changes,
  }
}

/** A saved career with one mark. */
export function aPlannedCareer(changes: Partial<PlannedCareer> = {}): PlannedCareer {
  return {
    slug: 'nurse',
    title: 'Nurse',
    locale: 'en',
    savedAt: 1_790_000_000,
    note: 'Ask aunt Kumari about nights',
    marks: [aMark()],
    ...changes,
  }
}

/** What somebody may have kept. */
export function aPlan(changes: Partial<Plan> = {}): Plan {
  return { version: 1, careers: [aPlannedCareer()], ...changes }
}

const sinhala = ['ශ්\u200Dරී', 'ගණිතය', 'හෙදිය', 'විද්\u200Dයාව', ' ', 'ක්', '.']
const tamil = ['கணிதம்', 'செவிலியர்', 'அறிவியல்', ' ', 'க்ஷ', 'ஸ்ரீ', '!']

/** Text in one of our three scripts, or anything else that Unicode has. */
const someWords = (most: number) =>
  fc
    .oneof(
      ...[sinhala, tamil].map((words) =>
        fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((all) => all.join('')),
      ),
      fc.string({ maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.string({ unit: 'binary', maxLength: 40 }),
    )
    .map((text) => toWords(text, most))

const slugs = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { minLength: 1, maxLength: 4 })
  .map((words) => words.join('-'))
const moments = fc.integer({ min: 0, max: 4_000_000_000 })
const languages = fc.constantFrom(...locales)

const marks: fc.Arbitrary<Mark> = fc.record({
  id: fc.oneof(fc.stringMatching(/^[0-9a-f]{24}$/), fc.uuid(), fc.constantFrom('a', 'b', 'c')),
  progress: fc.constantFrom(...progresses),
  text: someWords(200),
  stage: someWords(60),
  locale: languages,
  note: someWords(300),
  changedAt: moments,
})

const careers: fc.Arbitrary<PlannedCareer> = fc
  .record({
    slug: slugs,
    title: someWords(100),
    locale: languages,
    savedAt: fc.option(moments),
    note: someWords(300),
    marks: fc.uniqueArray(marks, { selector: ({ id }) => id, maxLength: 8 }),
  })
  // An entry that keeps nothing is not kept.
  .map((career) =>
    career.marks.length === 0 && career.note === '' ? { ...career, savedAt: career.savedAt ?? 1 } : career,
  )

/** Any plan there can be. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .uniqueArray(careers, { selector: ({ slug }) => slug, maxLength: 6 })
  .map((all) => ({ version: 1, careers: all }))
