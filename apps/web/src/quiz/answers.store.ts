import { useSyncExternalStore } from 'react'

import type { Answer, Answers } from './interests'

export const answersKey = 'career-explorer.quiz'

/** `repaired`: some of what was stored could not be read. `not-kept`: this browser keeps nothing. */
type Trouble = 'repaired' | 'not-kept' | null

export type StoredAnswers = { answers: Answers; trouble: Trouble }

const nothing: StoredAnswers = { answers: {}, trouble: null }

let current: StoredAnswers | null = null
const listeners = new Set<() => void>()

/** The answers on this device, and how to change them. While a page is rendered elsewhere there are none. */
export function useAnswers(): StoredAnswers {
  return useSyncExternalStore(subscribe, read, () => nothing)
}

/** Remembers an answer; `null` takes it back. */
export function giveAnswer(slug: string, answer: Answer | null): void {
  const { [slug]: _, ...others } = read().answers
  write(answer === null ? others : { ...others, [slug]: answer })
}

/** Nothing of the quiz is left on this device. */
export function deleteAnswers(): void {
  try {
    localStorage.removeItem(answersKey)
    tell(null)
  } catch (error) {
    console.warn('This browser keeps nothing, so there is nothing to delete', error)
    tell(nothing)
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('storage', rereadOnChange)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) window.removeEventListener('storage', rereadOnChange)
    // Whoever comes back later reads what is stored then.
    if (listeners.size === 0 && current?.trouble !== 'not-kept') current = null
  }
}

/** Another tab of the same person changed them. */
function rereadOnChange({ key }: StorageEvent): void {
  if (key === answersKey || key === null) tell(null)
}

function tell(next: StoredAnswers | null): void {
  current = next
  for (const listener of listeners) listener()
}

function read(): StoredAnswers {
  current ??= parse(stored())
  return current
}

function stored(): string | null {
  try {
    return localStorage.getItem(answersKey)
  } catch (error) {
    console.warn('This browser lets nothing be read', error)
    return null
  }
}

function write(answers: Answers): void {
  try {
    localStorage.setItem(answersKey, JSON.stringify({ version: 1, answers }))
    tell({ answers, trouble: read().trouble === 'repaired' ? 'repaired' : null })
  } catch (error) {
    console.warn('The answers could not be kept', error)
    tell({ answers, trouble: 'not-kept' })
  }
}

/** Keeps every answer that makes sense, whatever happened to the rest. */
function parse(text: string | null): StoredAnswers {
  if (text === null) return nothing
  const entries = Object.entries(answersIn(text) ?? {})
  const sound = entries.filter((entry): entry is [string, Answer] => isSound(entry))
  const isWhole = answersIn(text) !== null && sound.length === entries.length
  return { answers: Object.fromEntries(sound), trouble: isWhole ? null : 'repaired' }
}

function answersIn(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== 1) return null
    return 'answers' in value && typeof value.answers === 'object' ? value.answers : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

const isSound = ([slug, answer]: [string, unknown]): boolean =>
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) && [1, 2, 3, 4, 5].some((step) => step === answer)
