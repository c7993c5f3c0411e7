import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'

import { isStaff } from '@/access/rules'
import '@/editorial/screens/screens.css'
import { searchOf } from '@/editorial/screens/lists/piles'
import { count, daysSince } from '@/editorial/screens/phrase'
import { dashboard, words } from '@/editorial/screens/wording'

import { type CountedPile, countPiles, oldestWaiting, type Waiting } from './count-piles'

/** What waits for the person who signs in; each number leads to the list it counts. */
export async function Dashboard({ payload, user }: ServerProps) {
  if (!user || !isStaff(user)) return null
  const [piles, oldest] = [await countPiles(payload, user), await oldestWaiting(payload, user)]
  const { admin } = payload.config.routes
  return (
    <section aria-labelledby="editorial-dashboard" className="editorial editorial__dashboard">
      <h2 id="editorial-dashboard">{dashboard.title}</h2>
      {piles.every(({ total }) => total === 0) && <p>{dashboard.nothing}</p>}
      <ul className="editorial__piles">
        {piles.map((counted) => (
          <PileCard key={counted.pile.key} counted={counted} admin={admin} />
        ))}
        {oldest && <OldestCard oldest={oldest} />}
      </ul>
    </section>
  )
}

function PileCard({ counted: { pile, total, parts }, admin }: { counted: CountedPile; admin: string }) {
  return (
    <li className="editorial__card">
      <h3>{pile.name}</h3>
      <p className="editorial__number">{total}</p>
      {parts.map(({ collection, label, count: many }) => (
        <Link key={collection} href={`${admin}/collections/${collection}?${searchOf(pile)}&view=${pile.key}`}>
          {label}: {many}
        </Link>
      ))}
    </li>
  )
}

function OldestCard({ oldest: { title, href, since, by } }: { oldest: Waiting }) {
  return (
    <li className="editorial__card">
      <h3>{dashboard.oldest}</h3>
      <p className="editorial__number">{count(daysSince(since), 'day')}</p>
      <Link href={href}>
        {title}, {dashboard.from} {by ?? words.someone}
      </Link>
    </li>
  )
}
