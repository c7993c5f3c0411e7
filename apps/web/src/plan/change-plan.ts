import { mergeCareers } from './merge-plans'
import { type Mark, type NamedCareer, type NamedStep, type Plan, type PlannedCareer, type Progress } from './plan'
import { nowInSeconds, plannedCareer } from './plan'
import { keepsAnything } from './read-plan'
import { longest, toWords } from './words'

/** Puts a career on the shortlist, or takes it off. Its marks and its note stay either way. */
export function saveCareer(plan: Plan, career: NamedCareer, isSaved: boolean): Plan {
  return withCareer(plan, career, (kept) => ({ ...kept, savedAt: isSaved ? nowInSeconds() : null }))
}

/** Marks a step; `null` takes the mark away, and the step's note with it. */
export function markStep(plan: Plan, career: NamedCareer, step: NamedStep, progress: Progress | null): Plan {
  return withCareer(plan, career, (kept) => ({
    ...kept,
    marks: progress === null ? kept.marks.filter(({ id }) => id !== step.id) : withMark(kept.marks, step, progress),
  }))
}

function withMark(marks: readonly Mark[], step: NamedStep, progress: Progress): Mark[] {
  const known = marks.find(({ id }) => id === step.id)
  const mark: Mark = {
    id: step.id,
    text: toWords(step.text, longest.step),
    stage: toWords(step.stage, longest.stage),
    locale: step.locale,
    progress,
    note: known?.note ?? '',
    changedAt: nowInSeconds(),
  }
  return known ? marks.map((one) => (one.id === step.id ? mark : one)) : [...marks, mark]
}

/** Writes the note of a career. */
export function writeNote(plan: Plan, career: NamedCareer, note: string): Plan {
  return withCareer(plan, career, (kept) => ({ ...kept, note: toWords(note, longest.note) }))
}

/** Writes the note of a step that is marked. */
export function writeStepNote(plan: Plan, career: NamedCareer, stepId: string, note: string): Plan {
  return withCareer(plan, career, (kept) => ({
    ...kept,
    marks: kept.marks.map((mark) =>
      mark.id === stepId ? { ...mark, note: toWords(note, longest.note), changedAt: nowInSeconds() } : mark,
    ),
  }))
}

/** Takes a career out of the plan, with all that was kept of it. */
export function dropCareer(plan: Plan, slug: string): Plan {
  return { ...plan, careers: plan.careers.filter((career) => career.slug !== slug) }
}

/** A page has a new address: what was kept under the old one goes there. */
export function renameCareer(plan: Plan, from: string, { slug, title, locale }: NamedCareer): Plan {
  const old = plannedCareer(plan, from)
  if (!old || from === slug) return plan
  const renamed: PlannedCareer = { ...old, slug, title: toWords(title, longest.title), locale }
  const known = plannedCareer(plan, slug)
  const careers = known
    ? plan.careers.map((career) => (career.slug === slug ? mergeCareers(career, renamed) : career))
    : plan.careers.map((career) => (career.slug === from ? renamed : career))
  return { ...plan, careers: careers.filter((career) => career.slug !== from) }
}

/**
 * Finds what was kept of a page under an address we no longer know, by its rows: their ids are no other page's. At
 * least half of the marks have to be among them, as a page that lost most of its steps is hardly the same.
 */
export function recogniseCareer(plan: Plan, career: NamedCareer, rowIds: ReadonlySet<string>): Plan {
  const isItself = ({ slug, marks }: PlannedCareer) =>
    slug !== career.slug && marks.length > 0 && marks.filter(({ id }) => rowIds.has(id)).length * 2 >= marks.length
  return plan.careers.filter(isItself).reduce((renamed, { slug }) => renameCareer(renamed, slug, career), plan)
}

function withCareer(plan: Plan, named: NamedCareer, change: (kept: PlannedCareer) => PlannedCareer): Plan {
  const known = plannedCareer(plan, named.slug)
  const title = toWords(named.title, longest.title)
  const before: PlannedCareer = known
    ? { ...known, title, locale: named.locale }
    : { slug: named.slug, title, locale: named.locale, savedAt: null, note: '', marks: [] }
  const after = change(before)
  const careers = known
    ? plan.careers.map((career) => (career.slug === named.slug ? after : career))
    : [...plan.careers, after]
  return { ...plan, careers: careers.filter(keepsAnything) }
}
