'use client'

import { useState } from 'react'

import { Changes } from './changes'
import { Checklist } from './checklist'
import { Comments } from './comments'
import type { ReviewFacts } from './facts'
import { Standing } from './standing'
import { Timeline } from './timeline'
import { Transitions } from './transitions'
import { UsedBy } from './used-by'

/** Where a document stands, what changes, what is said about it, and what may be done. */
export function ReviewScreen({ facts }: { facts: ReviewFacts }) {
  const [about, setAbout] = useState('')
  return (
    <div className="editorial__page">
      <Standing facts={facts} />
      <Transitions facts={facts} />
      <div className="editorial__columns">
        <div className="editorial__main">
          <Changes changes={facts.changes} isLive={facts.view.isLive} onComment={facts.view.review && setAbout} />
          <Comments facts={facts} about={about} onAbout={setAbout} />
        </div>
        <div className="editorial__side">
          <Checklist checks={facts.checks} />
          <UsedBy entries={facts.usedBy} />
          <Timeline entries={facts.timeline} editHref={facts.editHref} />
        </div>
      </div>
    </div>
  )
}
