import { siteDocument } from '@career-explorer/types'

import { defineNoun, publicPage } from '@/delivery/noun'
import { disclaimer, inOrder, stage } from '@/delivery/references'
import { dayOf } from '@/delivery/wording'
import { isOnEveryPage } from '@/disclaimers/disclaimer.delivery'

/** `site.json`: what every page shows around its content. */
export const siteDelivery = defineNoun({
  collection: 'site',
  refersTo: () => [],
  card: ({ slug }) => ({ collection: 'site', slug }),
  showsEvery: ['disclaimers', 'stages'],
  // One document is the site's: the one whose address is "site".
  path: ({ slug }) => (slug === 'site' ? 'site' : `site/${slug}`),
  page: (site, library, voice) => {
    const { text, html } = voice
    const notice = text(site.banner?.text)
    return publicPage(siteDocument, voice, {
      kind: 'site',
      name: text(site.name),
      tagline: text(site.tagline),
      about: html(site.about),
      banner:
        notice === null ? null : { text: notice, from: dayOf(site.banner?.from), until: dayOf(site.banner?.until) },
      contactEmail: site.contactEmail || null,
      badgeDefinitions: (site.badgeDefinitions ?? []).flatMap(({ badge, text: words }) => {
        const definition = text(words)
        return definition === null ? [] : [{ badge, text: definition }]
      }),
      footerLinks: (site.footerLinks ?? []).flatMap(({ label, url }) => {
        const words = text(label)
        return words === null ? [] : [{ label: words, url }]
      }),
      disclaimers: library
        .every('disclaimers')
        .filter(isOnEveryPage)
        .sort((one, other) => (one.slug < other.slug ? -1 : 1))
        .map((card) => disclaimer(card, voice)),
      stages: inOrder(library.every('stages')).map((card) => stage(card, voice)),
    })
  },
})
