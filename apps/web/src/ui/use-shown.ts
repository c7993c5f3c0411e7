import { useLocation, useNavigate } from '@tanstack/react-router'
import { startTransition, useCallback, useState, useSyncExternalStore } from 'react'

import { afterPaint } from './after-paint'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** How many of which list are shown. */
    shown?: Record<string, number>
  }
}

/**
 * How many of a long list are shown, `pageSize` at a time. The step in the browser's history keeps it: who opens one
 * of them and comes back finds the list as long as they left it.
 * @param list a name of its own on the page; under another name it begins at its beginning
 */
export function useShown(list: string, pageSize: number): [count: number, showMore: () => void] {
  const navigate = useNavigate()
  const kept = useLocation({ select: ({ state }) => countIn(state.shown, list) ?? pageSize })
  // What the server rendered is the beginning; the rest follows.
  const begun = useSyncExternalStore(
    neverChanges,
    () => kept,
    () => pageSize,
  )
  const [here, setHere] = useState({ list, count: 0 })
  const count = here.list === list && here.count > 0 ? here.count : begun

  const showMore = useCallback(() => {
    const next = count + pageSize
    startTransition(() => setHere({ list, count: next }))
    afterPaint(() => {
      void navigate({
        to: '.',
        search: true,
        hash: true,
        state: (before) => ({ ...before, shown: { ...before.shown, [list]: next } }),
        replace: true,
        resetScroll: false,
        hashScrollIntoView: false,
      })
    })
  }, [list, count, pageSize, navigate])
  return [count, showMore]
}

const neverChanges = () => () => {}

/** A history may be older than the site that reads it. */
function countIn(shown: unknown, list: string): number | null {
  if (typeof shown !== 'object' || shown === null) return null
  const count: unknown = Object.entries(shown).find(([name]) => name === list)?.[1]
  return typeof count === 'number' && Number.isSafeInteger(count) && count > 0 ? count : null
}
