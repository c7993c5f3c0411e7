/**
 * Where the plan lives: localStorage. It is a few kilobytes of text that every card and step of a page asks for at
 * once. localStorage answers at once, so nothing flickers and two quick taps can't overtake each other; it tells the
 * other tabs of every change by itself; and browsers evict it by the same rules as IndexedDB, so that would not keep
 * the plan longer. Should a plan ever outgrow its five megabytes, only this file knows.
 */
export const planKey = 'career-explorer.plan'
/** What could not be read, as it was, until somebody has taken or dropped it. */
export const brokenKey = 'career-explorer.plan.broken'

/** Is there a plan, or something under one of the other keys, to show from the start? A browser that forbids to look keeps nothing. */
export function keepsSomething(others: readonly string[] = []): boolean {
  try {
    return [planKey, brokenKey, ...others].some((key) => window.localStorage.getItem(key) !== null)
  } catch {
    return false
  }
}
