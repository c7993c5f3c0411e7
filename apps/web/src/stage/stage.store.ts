import { stageKey } from './stage-key'

/**
 * Where the student is on the way, kept on this device and nowhere else. Works for the visit where storage is refused;
 * what cannot be read is thrown away.
 */
const version = 1
const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

const listeners = new Set<() => void>()
/** What counts where storage is refused. */
let thisVisit: string | null = null

/** The chosen stage's slug; `null` when none was chosen. */
export function readStage(): string | null {
  try {
    const text = localStorage.getItem(stageKey)
    const saved = text === null ? null : stageOf(text)
    if (text !== null && saved === null) localStorage.removeItem(stageKey)
    return saved
  } catch {
    // `saveStage` has said so.
    return thisVisit
  }
}

/** Remembers a stage, or with `null` forgets it. */
export function saveStage(stage: string | null): void {
  thisVisit = stage
  try {
    if (stage === null) localStorage.removeItem(stageKey)
    else localStorage.setItem(stageKey, JSON.stringify({ version, stage }))
  } catch (error) {
    console.warn('The stage could not be remembered: it holds for this visit', error)
  }
  for (const tell of listeners) tell()
}

/** Calls back when the stage changes, here or in another tab. */
export function subscribeToStage(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

function stageOf(text: string): string | null {
  try {
    const saved: unknown = JSON.parse(text)
    const isOurs = typeof saved === 'object' && saved !== null && 'version' in saved && saved.version === version
    return isOurs && 'stage' in saved && typeof saved.stage === 'string' && slug.test(saved.stage) ? saved.stage : null
  } catch {
    // Not JSON: nothing that we wrote.
    return null
  }
}
