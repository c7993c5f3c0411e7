import { atTime } from '@/editorial/screens/phrase'
import { StatePill } from '@/editorial/screens/state-pill'

import type { ReviewFacts } from './facts'
import { whoWaits } from './who-waits'

/** Where the document stands, in words. */
export function Standing({ facts }: { facts: ReviewFacts }) {
  const { view, liveHref, editHref } = facts
  return (
    <section aria-labelledby="review-standing" className="editorial__standing">
      <h2 id="review-standing" className="editorial__heading">
        Review <StatePill state={view.state} />
        {view.isLive && view.state !== 'published' && <StatePill state="published" />}
      </h2>
      {whoWaits(facts).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {view.schedules.map(({ id, action, at, requestedByName }) => (
        <p key={id}>
          {action === 'publish' ? 'Goes live' : 'Is taken down'} on <time dateTime={at}>{atTime(at)}</time>, as{' '}
          {requestedByName} asked.
        </p>
      ))}
      <p className="editorial__links">
        <a href={editHref}>Edit the text</a>
        {liveHref && (
          <a href={liveHref} target="_blank" rel="noreferrer">
            See the live page (new tab)
          </a>
        )}
      </p>
    </section>
  )
}
