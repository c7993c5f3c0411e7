import type { Plan } from './plan'
import { isRecord, type PlanReading, readPlan } from './read-plan'

const kind = 'career-explorer-plan'
/** A plan of everything there is stays far below. */
const mostBytes = 5_000_000

export type BadFileReason = 'too-big' | 'not-a-plan' | 'other-version'

/** A file that holds no plan that we can read. */
export class BadFile extends Error {
  override name = 'BadFile'
  constructor(
    readonly reason: BadFileReason,
    options?: ErrorOptions,
  ) {
    super(`The file can't be taken: ${reason}`, options)
  }
}

/** A plan as the text of a file that people can read too. */
export function writePlanFile(plan: Plan, day: string): string {
  return JSON.stringify({ kind, version: plan.version, exportedOn: day, careers: plan.careers }, null, 2)
}

/** `my-career-plan-2026-03-01.json` */
export const planFileName = (day: string): string => `my-career-plan-${day}.json`

/** The plan of a file's text, with what of it was not right. Throws `BadFile` when it is no plan at all. */
export function readPlanFile(text: string): PlanReading {
  if (text.length > mostBytes) throw new BadFile('too-big')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new BadFile('not-a-plan', { cause: error })
  }
  if (!isRecord(value) || value.kind !== kind) throw new BadFile('not-a-plan')
  if (value.version !== 1) throw new BadFile('other-version')
  return readPlan(value)
}

/** Hands a text to the browser as a file to keep. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Some browsers begin to read it only after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
