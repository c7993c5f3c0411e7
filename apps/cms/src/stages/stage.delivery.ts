import { defineNoun } from '@/delivery/noun'
import { textsOf } from '@/delivery/wording'

export const stageDelivery = defineNoun({
  collection: 'stages',
  refersTo: () => [],
  card: ({ slug, name, grades, ageFrom, ageTo, order, kind, summary }) => ({
    collection: 'stages',
    slug,
    name: textsOf(name),
    grades: textsOf(grades),
    ageFrom: ageFrom ?? null,
    ageTo: ageTo ?? null,
    order,
    kind,
    summary: textsOf(summary),
  }),
})
