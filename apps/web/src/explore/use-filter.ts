import { useEffect, useLayoutEffect, useRef, useState } from 'react'

import { afterPaint } from '@/ui/after-paint'

import { type FacetName, type Filter, keyOf, type Sort, toggle } from './filter'

/** So long the address waits for the next letter. */
const patience = 300

type State = {
  filter: Filter
  /** The address as it was seen last. */
  seen: string
  /** What was sent to the address and has not arrived there. */
  sent: readonly string[]
}

/** Always the same functions: what shows them need not be drawn again with every letter. */
export type FilterControls = {
  /** Each letter counts at once; the address follows when somebody pauses. */
  type: (query: string) => void
  /** A choice is a step that the back button undoes. */
  choose: (filter: Filter) => void
  /** Chooses one value, or leaves it out again. */
  toggleValue: (facet: FacetName, value: string) => void
  sortBy: (sort: Sort) => void
  /** Brings what was typed into the address now. */
  settle: () => void
}

/**
 * What somebody looks for. It changes with every letter and every choice; the address follows a moment later, so that
 * a slow phone keeps up. When the address changes by another way (a link, the back button), it follows the address.
 */
export function useFilter(
  asked: Filter,
  go: (filter: Filter, isStep: boolean) => void,
): FilterControls & { filter: Filter } {
  const [state, setState] = useState<State>({ filter: asked, seen: keyOf(asked), sent: [] })
  const stop = useRef(() => {})
  useEffect(() => () => stop.current(), [])

  const address = keyOf(asked)
  if (address !== state.seen) {
    const at = state.sent.indexOf(address)
    setState(
      at < 0
        ? { filter: asked, seen: address, sent: [] }
        : { filter: state.filter, seen: address, sent: state.sent.slice(at + 1) },
    )
  }

  const latest = useRef({ state, go })
  useLayoutEffect(() => {
    latest.current = { state, go }
  })
  const [controls] = useState((): FilterControls => {
    function send(filter: Filter, isStep: boolean) {
      stop.current()
      const { sent, seen } = latest.current.state
      const key = keyOf(filter)
      const isThere = key === (sent.at(-1) ?? seen)
      setState((before) => ({ ...before, filter, sent: isThere ? before.sent : [...before.sent, key] }))
      if (!isThere) latest.current.go(filter, isStep)
    }
    const now = () => latest.current.state.filter
    /** The tick is drawn before the address changes, which takes a slow phone longer. */
    function step(filter: Filter) {
      stop.current()
      setState((before) => ({ ...before, filter }))
      stop.current = afterPaint(() => send(filter, true))
    }
    return {
      type: (query) => {
        const filter = { ...now(), query }
        setState((before) => ({ ...before, filter }))
        stop.current()
        const timer = setTimeout(() => send(filter, false), patience)
        stop.current = () => clearTimeout(timer)
      },
      choose: step,
      toggleValue: (facet, value) => step(toggle(now(), facet, value)),
      sortBy: (sort) => step({ ...now(), sort }),
      settle: () => send(now(), false),
    }
  })
  return { filter: state.filter, ...controls }
}
