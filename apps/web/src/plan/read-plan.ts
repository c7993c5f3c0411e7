import type { Locale } from '@career-explorer/types'
import { locales } from '@career-explorer/types/vocabulary'

import { type Mark, type Plan, type PlannedCareer, type Progress, progresses } from './plan'
import { isWords, longest } from './words'

/** More than anybody marks by hand; a forged file does not get to fill the device. */
const most = { careers: 500, marks: 500 }

export type PlanReading = {
  /** Everything that is right. */
  plan: Plan
  /** What is not, each with the place it was found at. */
  broken: { at: string; value: unknown }[]
}

/**
 * Reads a plan from anything: what an older page, another program, a forged file or a failing disk left there. By hand
 * and not by a schema library, which would cost every phone more than the whole plan.
 */
export function readPlan(value: unknown): PlanReading {
  const broken: PlanReading['broken'] = []
  if (!isRecord(value) || value.version !== 1 || !Array.isArray(value.careers)) {
    return { plan: { version: 1, careers: [] }, broken: [{ at: 'plan', value }] }
  }
  const careers = new Map<string, PlannedCareer>()
  for (const [index, one] of value.careers.entries()) {
    const at = `careers.${index}`
    if (!isRecord(one) || !isSlug(one.slug) || careers.has(one.slug) || careers.size >= most.careers) {
      broken.push({ at, value: one })
      continue
    }
    const career = readCareer(one, one.slug, new Reader(at, broken))
    if (keepsAnything(career)) careers.set(career.slug, career)
    else broken.push({ at, value: one })
  }
  return { plan: { version: 1, careers: [...careers.values()] }, broken }
}

/** Is there anything of it to keep? */
export const keepsAnything = ({ savedAt, note, marks }: PlannedCareer): boolean =>
  savedAt !== null || note !== '' || marks.length > 0

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readCareer(from: Record<string, unknown>, slug: string, read: Reader): PlannedCareer {
  return {
    slug,
    title: read.field('title', from.title, wordsUpTo(longest.title), slug),
    locale: read.field('locale', from.locale, isLocale, 'en'),
    savedAt: read.field('savedAt', from.savedAt, isMomentOrNull, null),
    note: read.field('note', from.note, wordsUpTo(longest.note), ''),
    marks: readMarks(from.marks, read),
  }
}

function readMarks(value: unknown, read: Reader): Mark[] {
  const marks = new Map<string, Mark>()
  for (const [index, one] of read.field('marks', value, isList, []).entries()) {
    const inside = read.below(`marks.${index}`)
    if (!isRecord(one) || !isId(one.id) || !isProgress(one.progress) || marks.has(one.id) || marks.size >= most.marks) {
      inside.refuse(one)
      continue
    }
    marks.set(one.id, {
      id: one.id,
      progress: one.progress,
      text: inside.field('text', one.text, wordsUpTo(longest.step), ''),
      stage: inside.field('stage', one.stage, wordsUpTo(longest.stage), ''),
      locale: inside.field('locale', one.locale, isLocale, 'en'),
      note: inside.field('note', one.note, wordsUpTo(longest.note), ''),
      changedAt: inside.field('changedAt', one.changedAt, isMoment, 0),
    })
  }
  return [...marks.values()]
}

/** Takes what is right, puts something harmless in the place of what is not, and remembers that. */
class Reader {
  constructor(
    private readonly at: string,
    private readonly broken: PlanReading['broken'],
  ) {}

  field<Value>(name: string, value: unknown, isRight: (value: unknown) => value is Value, otherwise: Value): Value {
    if (isRight(value)) return value
    this.broken.push({ at: `${this.at}.${name}`, value })
    return otherwise
  }

  refuse(value: unknown): void {
    this.broken.push({ at: this.at, value })
  }

  below(name: string): Reader {
    return new Reader(`${this.at}.${name}`, this.broken)
  }
}

const wordsUpTo =
  (length: number) =>
  (value: unknown): value is string =>
    isWords(value, length)
const isSlug = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 200 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)
const isId = (value: unknown): value is string => isWords(value, 100) && value !== ''
const isProgress = (value: unknown): value is Progress => progresses.some((one) => one === value)
const isLocale = (value: unknown): value is Locale => locales.some((one) => one === value)
const isList = (value: unknown): value is unknown[] => Array.isArray(value)
const isMoment = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0
const isMomentOrNull = (value: unknown): value is number | null => value === null || isMoment(value)
