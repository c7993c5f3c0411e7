import { skillDocument } from '@career-explorer/types'

import { defineNoun, publicPage } from '@/delivery/noun'
import { careersThatUse } from '@/delivery/references'
import { textsOf } from '@/delivery/wording'

export const skillDelivery = defineNoun({
  collection: 'skills',
  refersTo: () => [],
  card: ({ slug, name, kind }) => ({ collection: 'skills', slug, name: textsOf(name), kind }),
  listsReferrers: true,
  page: ({ id, slug, name, kind, description, resources }, library, voice) =>
    publicPage(skillDocument, voice, {
      kind: 'skill',
      slug,
      name: voice.text(name),
      skillKind: kind,
      description: voice.text(description),
      resources: (resources ?? []).flatMap((resource) => {
        const title = voice.text(resource.title)
        return title === null
          ? []
          : [{ id: resource.id ?? null, title, url: resource.url, cost: resource.cost ?? null }]
      }),
      careers: careersThatUse(id, library, voice),
    }),
})
