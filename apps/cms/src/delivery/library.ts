import type { Card, CardOf, DeliveredCollection } from './cards'

export type ShelvedCard = { id: string; card: Card; refersTo: readonly string[] }

/** A reference as Payload gives it at depth 0, or populated by somebody else. */
export type Reference = string | { id: string } | null | undefined

export const idOf = (reference: Reference): string | null =>
  typeof reference === 'string' ? reference : (reference?.id ?? null)

/** The ids of all these references, each once. */
export const idsOf = (...references: (Reference | readonly Reference[])[]): string[] => [
  ...new Set(references.flat().flatMap((reference) => idOf(reference) ?? [])),
]

/** The published documents that a page may speak of. What is not in here does not exist for the public. */
export class Library {
  readonly #cards = new Map<string, ShelvedCard>()

  constructor(cards: Iterable<ShelvedCard> = []) {
    for (const card of cards) this.#cards.set(card.id, card)
  }

  /** The card that the reference means, if it is published. */
  find<Collection extends DeliveredCollection>(
    collection: Collection,
    reference: Reference,
  ): CardOf<Collection> | undefined {
    const card = this.#cards.get(idOf(reference) ?? '')?.card
    return card && isOf(collection, card) ? card : undefined
  }

  /** The published ones among the references, in their order, each once. */
  all<Collection extends DeliveredCollection>(
    collection: Collection,
    references: readonly Reference[] | null | undefined,
  ): CardOf<Collection>[] {
    return idsOf(...(references ?? [])).flatMap((id) => this.find(collection, id) ?? [])
  }

  /** Everything published of a collection, as far as this library was asked to hold it. */
  every<Collection extends DeliveredCollection>(collection: Collection): CardOf<Collection>[] {
    return [...this.#cards.values()].flatMap(({ card }) => (isOf(collection, card) ? card : []))
  }

  /** The published documents that refer to this one. */
  referrers<Collection extends DeliveredCollection>(collection: Collection, id: string): CardOf<Collection>[] {
    return [...this.#cards.values()].flatMap(({ card, refersTo }) =>
      isOf(collection, card) && refersTo.includes(id) ? card : [],
    )
  }
}

function isOf<Collection extends DeliveredCollection>(collection: Collection, card: Card): card is CardOf<Collection> {
  return card.collection === collection
}
