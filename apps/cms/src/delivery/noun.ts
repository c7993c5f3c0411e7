import { type Locale, locales } from '@career-explorer/types'
import type { Payload } from 'payload'
import type { z } from 'zod'

import type { Card, CardOf, DeliveredCollection } from './cards'
import type { Library } from './library'
import { liveDocuments, type LiveDocument } from './live'
import { type Draft, settle, type Voice, voiceOf } from './wording'

/** Which documents a noun's card or pages show besides those they refer to. */
type Dependencies = {
  /** The card is made from cards of these, too: it is made again when one of them changes. */
  cardShows?: readonly DeliveredCollection[]
  /** Its pages list the published documents that refer to them. */
  listsReferrers?: boolean
  /** Its pages show every published document of these. */
  showsEvery?: readonly DeliveredCollection[]
}

type NounDefinition<Collection extends DeliveredCollection> = Dependencies & {
  collection: Collection
  card: (document: LiveDocument<Collection>, library: Library) => CardOf<Collection>
  refersTo: (document: LiveDocument<Collection>) => string[]
  /** Without one the noun is only shown on other nouns' pages. */
  page?: (document: LiveDocument<Collection>, library: Library, voice: Voice) => PublicDocument
  /** `careers/nurse` for the page `en/careers/nurse.json`; `<collection>/<slug>` unless told. */
  path?: (document: LiveDocument<Collection>) => string
}

/** A page that belongs to no single document, such as `careers.json`. */
export type ListPage = {
  name: string
  showsEvery: readonly DeliveredCollection[]
  page: (library: Library, voice: Voice) => PublicDocument
}

/** A published document, loaded, with what its noun makes of it. */
export type Loaded = {
  id: string
  refersTo: string[]
  card: (library: Library) => Card
  pages: (library: Library) => { path: string; document: PublicDocument }[]
}

/** One content type as the delivery sees it. */
export type Noun = Required<Dependencies> & {
  collection: DeliveredCollection
  hasPages: boolean
  load: (payload: Payload, ids: readonly string[]) => Promise<Loaded[]>
}

export type PublicDocument = { locale: Locale; fallbacks: string[] }

export function defineNoun<Collection extends DeliveredCollection>({
  collection,
  card,
  refersTo,
  page,
  path = (document) => `${collection}/${'slug' in document ? String(document.slug) : document.id}`,
  cardShows = [],
  listsReferrers = false,
  showsEvery = [],
}: NounDefinition<Collection>): Noun {
  return {
    collection,
    cardShows,
    listsReferrers,
    showsEvery,
    hasPages: page !== undefined,
    load: async (payload, ids) => {
      const documents = await liveDocuments(payload, collection, ids)
      return documents.map((document) => ({
        id: document.id,
        refersTo: refersTo(document),
        card: (library) => card(document, library),
        pages: (library) =>
          page === undefined
            ? []
            : locales.map((locale) => ({
                path: `${locale}/${path(document)}.json`,
                document: { ...page(document, library, voiceOf(locale)), ...translationNote(document, locale) },
              })),
      }))
    },
  }
}

/** Says of a page whose translation nobody has checked that it is so. */
function translationNote({ editorial }: LiveDocument<DeliveredCollection>, locale: Locale) {
  return editorial?.uncheckedIn?.includes(locale) ? { uncheckedTranslation: true } : {}
}

type Envelope = 'version' | 'locale' | 'fallbacks' | 'uncheckedTranslation'

/** Completes and validates a public document: what does not fit its schema is an error and never stored. */
export function publicPage<Schema extends z.ZodType<PublicDocument>>(
  schema: Schema,
  { locale }: Voice,
  draft: Draft<Omit<z.infer<Schema>, Envelope>>,
): z.infer<Schema> {
  const { document, fallbacks } = settle(draft)
  return schema.parse({ version: 1, locale, fallbacks, ...(typeof document === 'object' ? document : {}) })
}
