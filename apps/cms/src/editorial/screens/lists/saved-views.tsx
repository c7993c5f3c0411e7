import { Link } from '@payloadcms/ui'
import type { BeforeListTableServerProps } from 'payload'

import '@/editorial/screens/screens.css'
import { savedViews } from '@/editorial/screens/wording'

import { approved, changesRequested, due, inReview, mine, searchOf } from './piles'

/** The lists that are looked at every day, above the list itself. */
export function SavedViews({ collectionConfig, payload, searchParams, user }: BeforeListTableServerProps) {
  const list = `${payload.config.routes.admin}/collections/${collectionConfig.slug}`
  const piles = [...(user ? [mine(String(user.id))] : []), inReview, changesRequested, approved, due()]
  const shown = Object.keys(searchParams ?? {}).some((key) => key.startsWith('where'))
  const current = typeof searchParams?.view === 'string' ? searchParams.view : null
  return (
    <nav aria-label={savedViews.label} className="editorial editorial__views">
      <Link href={list} aria-current={!shown && current === null ? 'page' : undefined}>
        {savedViews.all}
      </Link>
      {piles.map((pile) => (
        <Link
          key={pile.key}
          href={`${list}?${searchOf(pile)}&view=${pile.key}`}
          aria-current={current === pile.key ? 'page' : undefined}
        >
          {pile.name}
        </Link>
      ))}
    </nav>
  )
}
