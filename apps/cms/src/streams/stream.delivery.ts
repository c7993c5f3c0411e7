import { streamDocument } from '@career-explorer/types'

import { idsOf } from '@/delivery/library'
import { defineNoun, publicPage } from '@/delivery/noun'
import { byText, careerReference, subjectReference } from '@/delivery/references'
import { textsOf } from '@/delivery/wording'

export const streamDelivery = defineNoun({
  collection: 'streams',
  refersTo: ({ subjects }) => idsOf(subjects ?? []),
  card: ({ slug, name, subjects }) => ({
    collection: 'streams',
    slug,
    name: textsOf(name),
    subjects: idsOf(subjects ?? []),
  }),
  listsReferrers: true,
  page: ({ id, slug, name, subjectRule, subjects }, library, voice) =>
    publicPage(streamDocument, voice, {
      kind: 'stream',
      slug,
      name: voice.text(name),
      subjectRule: voice.text(subjectRule),
      subjects: library.all('subjects', subjects).map((card) => subjectReference(card, voice)),
      careers: byText(library.referrers('careers', id), ({ title }) => title, voice).map((card) =>
        careerReference(card, voice),
      ),
    }),
})
