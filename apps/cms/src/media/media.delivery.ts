import type { Library, Reference } from '@/delivery/library'
import { defineNoun } from '@/delivery/noun'
import { textsOf, type Voice } from '@/delivery/wording'

export const mediaDelivery = defineNoun({
  collection: 'media',
  refersTo: () => [],
  card: ({ url, alt, width, height }) => ({
    collection: 'media',
    url: url ?? '',
    alt: textsOf(alt),
    width: width ?? 0,
    height: height ?? 0,
  }),
})

/** A picture on a page; none when it is not published or its file is missing. */
export function mediaImage(reference: Reference, library: Library, { text }: Voice) {
  const card = library.find('media', reference)
  if (!card || card.url === '') return null
  return { url: card.url, alt: text(card.alt), width: card.width, height: card.height }
}
