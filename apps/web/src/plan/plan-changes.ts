import { type Mark, type Plan, type Progress, plannedCareer } from './plan'

/** What becomes of a plan when another is joined to it: for somebody to read before they say yes. */
export type PlanChanges = {
  /** The titles of careers that come onto the shortlist. */
  saved: string[]
  /** Steps that get a mark. */
  marked: ChangedStep[]
  /** Steps whose mark changes. */
  changed: (ChangedStep & { from: Progress })[]
  /** How many notes are new or get longer. */
  notes: number
}
export type ChangedStep = { career: string; mark: Mark; to: Progress }

/** Compares a plan with what it would be. */
export function changesOf(before: Plan, after: Plan): PlanChanges {
  const changes: PlanChanges = { saved: [], marked: [], changed: [], notes: 0 }
  for (const career of after.careers) {
    const known = plannedCareer(before, career.slug)
    if (career.savedAt !== null && (known?.savedAt ?? null) === null) changes.saved.push(career.title)
    if (career.note !== (known?.note ?? '')) changes.notes += 1
    for (const mark of career.marks) {
      const old = known?.marks.find(({ id }) => id === mark.id)
      const step = { career: career.title, mark, to: mark.progress }
      if (!old) changes.marked.push(step)
      else if (old.progress !== mark.progress) changes.changed.push({ ...step, from: old.progress })
      if (mark.note !== (old?.note ?? '')) changes.notes += 1
    }
  }
  return changes
}

/** Does nothing change that somebody could see? */
export const isNothing = ({ saved, marked, changed, notes }: PlanChanges): boolean =>
  saved.length + marked.length + changed.length + notes === 0
