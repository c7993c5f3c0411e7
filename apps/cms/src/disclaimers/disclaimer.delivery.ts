import type { DisclaimerCard } from '@/delivery/cards'
import type { Library, Reference } from '@/delivery/library'
import { defineNoun } from '@/delivery/noun'
import { textsOf, wordsOf } from '@/delivery/wording'

export const disclaimerDelivery = defineNoun({
  collection: 'disclaimers',
  refersTo: () => [],
  card: ({ slug, title, body, severity, placement, links }) => ({
    collection: 'disclaimers',
    slug,
    title: textsOf(title),
    body: wordsOf(body),
    severity,
    placement,
    links: (links ?? []).map(({ label, url }) => ({ label: textsOf(label), url })),
  }),
})

/** Those placed on every page. */
export const isOnEveryPage = ({ placement }: DisclaimerCard) => placement.includes('every-page')

/** Those a career's page shows: placed on careers' pages or a part of them, and then the ones it names itself. */
export function pageDisclaimers(own: readonly Reference[] | null | undefined, library: Library): DisclaimerCard[] {
  const placed = library
    .every('disclaimers')
    .filter(({ placement }) => placement.some((place) => place !== 'every-page'))
    .sort((one, other) => (one.slug < other.slug ? -1 : 1))
  return [...new Set([...placed, ...library.all('disclaimers', own)])]
}
