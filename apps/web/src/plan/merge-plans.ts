import type { Mark, Plan, PlannedCareer } from './plan'
import { longest, toWords } from './words'

/** Joins two plans and loses neither: of a step marked twice the later mark counts, and two notes become one. */
export function mergePlans(ours: Plan, theirs: Plan): Plan {
  const others = new Map(theirs.careers.map((career) => [career.slug, career]))
  const careers = ours.careers.map((career) => {
    const other = others.get(career.slug)
    others.delete(career.slug)
    return other ? mergeCareers(career, other) : career
  })
  return { version: 1, careers: [...careers, ...others.values()] }
}

/** The same for one career. */
export function mergeCareers(ours: PlannedCareer, theirs: PlannedCareer): PlannedCareer {
  const others = new Map(theirs.marks.map((mark) => [mark.id, mark]))
  const marks = ours.marks.map((mark) => {
    const other = others.get(mark.id)
    others.delete(mark.id)
    return other ? mergeMarks(mark, other) : mark
  })
  return {
    ...ours,
    savedAt: laterOf(ours.savedAt, theirs.savedAt),
    note: joinNotes(ours.note, theirs.note),
    marks: [...marks, ...others.values()],
  }
}

function mergeMarks(ours: Mark, theirs: Mark): Mark {
  const later = theirs.changedAt > ours.changedAt ? theirs : ours
  const earlier = later === ours ? theirs : ours
  // A short code leaves the words of a step out; whoever has them keeps them.
  const worded = later.text === '' ? earlier : later
  return {
    ...later,
    text: worded.text,
    stage: worded.stage,
    locale: worded.locale,
    note: joinNotes(ours.note, theirs.note),
  }
}

function laterOf(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other
  return Math.max(one, other)
}

function joinNotes(ours: string, theirs: string): string {
  if (ours.includes(theirs)) return ours
  if (theirs.includes(ours)) return theirs
  return toWords(`${ours}\n\n${theirs}`, longest.note)
}
