import { count } from '@/editorial/screens/phrase'

import type { ReviewFacts } from './facts'

function Entries({ checks }: { checks: ReviewFacts['checks'] }) {
  return (
    <ul className="editorial__list">
      {checks.map(({ where, message, href }) => (
        <li key={`${where} ${message}`}>
          {message} {where && href && <a href={href}>{where}</a>}
        </li>
      ))}
    </ul>
  )
}

/** What must be mended before it can be submitted, and what would make it better. */
export function Checklist({ checks }: { checks: ReviewFacts['checks'] }) {
  const [blocking, advice] = [
    checks.filter(({ level }) => level === 'block'),
    checks.filter(({ level }) => level === 'advise'),
  ]
  return (
    <section aria-labelledby="review-checks" className="editorial__card">
      <h3 id="review-checks">Checklist</h3>
      {blocking.length === 0 ? (
        <p>
          <span aria-hidden>✓ </span>Nothing that readers need is missing.
        </p>
      ) : (
        <>
          <p className="editorial__must">{count(blocking.length, 'thing')} to mend before it can be submitted:</p>
          <Entries checks={blocking} />
        </>
      )}
      {advice.length > 0 && (
        <>
          <p>Worth a look:</p>
          <Entries checks={advice} />
        </>
      )}
    </section>
  )
}
