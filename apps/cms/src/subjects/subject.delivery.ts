import { subjectDocument } from '@career-explorer/types'

import { defineNoun, publicPage } from '@/delivery/noun'
import { byText, careersThatUse, streamReference } from '@/delivery/references'
import { textsOf } from '@/delivery/wording'

export const subjectDelivery = defineNoun({
  collection: 'subjects',
  refersTo: () => [],
  card: ({ slug, name, levels }) => ({ collection: 'subjects', slug, name: textsOf(name), levels }),
  listsReferrers: true,
  page: ({ id, slug, name, levels, description }, library, voice) =>
    publicPage(subjectDocument, voice, {
      kind: 'subject',
      slug,
      name: voice.text(name),
      levels,
      description: voice.text(description),
      streams: byText(library.referrers('streams', id), (stream) => stream.name, voice).map((card) =>
        streamReference(card, voice),
      ),
      careers: careersThatUse(id, library, voice),
    }),
})
