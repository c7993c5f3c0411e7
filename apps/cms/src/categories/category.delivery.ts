import { categoriesDocument, categoryDocument } from '@career-explorer/types'

import { defineNoun, type ListPage, publicPage } from '@/delivery/noun'
import { byText, careerInList, categoryReference, inOrder } from '@/delivery/references'
import { textsOf } from '@/delivery/wording'

export const categoryDelivery = defineNoun({
  collection: 'categories',
  refersTo: () => [],
  card: ({ slug, name, icon, order, description }) => ({
    collection: 'categories',
    slug,
    name: textsOf(name),
    icon,
    order,
    description: textsOf(description),
  }),
  listsReferrers: true,
  page: ({ id, slug, name, icon, description }, library, voice) =>
    publicPage(categoryDocument, voice, {
      kind: 'category',
      slug,
      name: voice.text(name),
      icon,
      description: voice.text(description),
      careers: byText(library.referrers('careers', id), ({ title }) => title, voice).map((card) =>
        careerInList(card, voice),
      ),
    }),
})

/** `categories.json`: all categories in the editors' order. */
export const categoryList: ListPage = {
  name: 'categories',
  showsEvery: ['categories', 'careers'],
  page: (library, voice) => {
    const counts = new Map<string, number>()
    for (const slug of library.every('careers').flatMap(({ categories }) => categories)) {
      counts.set(slug, (counts.get(slug) ?? 0) + 1)
    }
    return publicPage(categoriesDocument, voice, {
      kind: 'categories',
      categories: inOrder(library.every('categories')).map((card) => ({
        ...categoryReference(card, voice),
        description: voice.text(card.description),
        careerCount: counts.get(card.slug) ?? 0,
      })),
    })
  },
}
