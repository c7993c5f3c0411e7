import { useEffect, useState } from 'react'

import type { Filter } from './filter'

/** So long the list waits for the next letter. */
const patience = 250
/** What takes no longer doesn't keep anybody from typing, in milliseconds. */
const unnoticed = 8

/**
 * What to look for now. Where looking takes long, on a slow phone with thousands of careers, it waits until somebody
 * pauses, as it would keep the next letter waiting; else it follows each letter. Choices count at once.
 * @param cost how long looking took last, in milliseconds
 */
export function usePaused(filter: Filter, cost: () => number): Filter {
  const [shown, show] = useState(filter)
  const isAtOnce = filter.query === shown.query || cost() <= unnoticed
  if (isAtOnce && filter !== shown) show(filter)
  useEffect(() => {
    if (filter === shown) return
    const timer = setTimeout(() => show(filter), patience)
    return () => clearTimeout(timer)
  }, [filter, shown])
  return isAtOnce ? filter : shown
}
