import { count } from '@/editorial/screens/phrase'

import type { UsedByEntry } from './facts'

/** The documents that refer to this one. */
export function UsedBy({ entries }: { entries: UsedByEntry[] }) {
  if (entries.length === 0) return null
  return (
    <section aria-labelledby="review-used" className="editorial__card">
      <h3 id="review-used">Used by {count(entries.length, 'document')}</h3>
      <ul className="editorial__list editorial__list--long">
        {entries.map(({ href, title, type, isLive, places }) => (
          <li key={href}>
            <a href={href}>{title}</a> ({type}
            {isLive ? ', live' : ''})<br />
            <small>{places.join('; ')}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
