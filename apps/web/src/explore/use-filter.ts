import { useEffect, useRef, useState } from 'react'

import { type Filter, keyOf } from './filter'

/** So long the address waits for the next letter. */
const patience = 300

type State = {
  filter: Filter
  /** The address as it was seen last. */
  seen: string
  /** What was sent to the address and has not arrived there. */
  sent: readonly string[]
}

export type FilterControl = {
  filter: Filter
  /** Each letter counts at once; the address follows when somebody pauses. */
  type: (query: string) => void
  /** A choice is a step that the back button undoes. */
  choose: (filter: Filter) => void
  /** Brings what was typed into the address now. */
  settle: () => void
}

/**
 * What somebody looks for. It changes with every letter and every choice; the address follows a moment later, so that
 * a slow phone keeps up. When the address changes by another way (a link, the back button), it follows the address.
 */
export function useFilter(asked: Filter, go: (filter: Filter, isStep: boolean) => void): FilterControl {
  const [state, setState] = useState<State>({ filter: asked, seen: keyOf(asked), sent: [] })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const address = keyOf(asked)
  if (address !== state.seen) {
    const at = state.sent.indexOf(address)
    setState(
      at < 0
        ? { filter: asked, seen: address, sent: [] }
        : { filter: state.filter, seen: address, sent: state.sent.slice(at + 1) },
    )
  }

  function send(filter: Filter, isStep: boolean) {
    clearTimeout(timer.current)
    const key = keyOf(filter)
    const isThere = key === (state.sent.at(-1) ?? state.seen)
    setState((before) => ({ ...before, filter, sent: isThere ? before.sent : [...before.sent, key] }))
    if (!isThere) go(filter, isStep)
  }

  return {
    filter: state.filter,
    type: (query) => {
      const filter = { ...state.filter, query }
      setState((before) => ({ ...before, filter }))
      clearTimeout(timer.current)
      timer.current = setTimeout(() => send(filter, false), patience)
    },
    choose: (filter) => send(filter, true),
    settle: () => send(state.filter, false),
  }
}
