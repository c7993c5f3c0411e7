import type { CareersDocument } from '@career-explorer/types'
import { startTransition, useEffect, useState } from 'react'

import { closingCounts, type Judge, offeredSubjects } from './open-careers'

/**
 * How many more careers each subject would close; `null` before it is known for the first time. One subject after the
 * other, with room between them for whoever taps meanwhile: with thousands of careers each takes a while.
 */
export function useClosing(data: CareersDocument | undefined | null, judge: Judge | undefined) {
  const [closing, setClosing] = useState<ReadonlyMap<string, number> | null>(null)
  useEffect(() => {
    if (!data || !judge) return
    const counting = closingCounts(data.careers, judge, offeredSubjects(data.facets, judge.choice.stream))
    const counts = new Map<string, number>()
    const countOne = () => {
      const { done, value } = counting.next()
      if (done) return startTransition(() => setClosing(counts))
      counts.set(...value)
      timer = setTimeout(countOne)
    }
    let timer = setTimeout(countOne)
    return () => clearTimeout(timer)
  }, [data, judge])
  return closing
}
