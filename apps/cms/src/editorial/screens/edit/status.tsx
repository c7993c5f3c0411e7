'use client'

import { StatePill } from '@/editorial/screens/state-pill'

import { useEditorial } from './use-editorial'

/** Where the document stands, in the place where Payload says “Draft” or “Changed”. */
export function Status() {
  const { summary } = useEditorial()
  if (!summary) return null
  return (
    <span className="editorial__status">
      <StatePill state={summary.state} />
      {summary.isLive && summary.state !== 'published' && <StatePill state="published" />}
    </span>
  )
}
