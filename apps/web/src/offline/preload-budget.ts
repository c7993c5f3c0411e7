import type { AnyRouter } from '@tanstack/react-router'

import { savesData } from './data-saver'
import { unasked } from './unasked'

/** Lets links be loaded before they are followed, until that has cost as much as it may, or data is dear. */
export function limitPreloads(router: AnyRouter): void {
  let received = 0
  let spent = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry instanceof PerformanceResourceTiming) received += Math.max(entry.transferSize, entry.encodedBodySize)
    }
  }).observe({ type: 'resource' })
  const preloadRoute = router.preloadRoute.bind(router)
  router.preloadRoute = async (options) => {
    if (savesData() || spent > unasked.preloads) return undefined
    const before = received
    const matches = await preloadRoute(options)
    setTimeout(() => (spent += received - before), 500)
    return matches
  }
}
