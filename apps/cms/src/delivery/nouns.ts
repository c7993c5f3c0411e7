import type { Payload } from 'payload'

import type { ListPage, Noun } from './noun'
import { type Turn, turns } from './turns'

/** Everything that is delivered: what `deliver()` was given in payload.config.ts. */
export type Delivered = { nouns: readonly Noun[]; lists: readonly ListPage[] }

export function deliveredBy(payload: Payload): Delivered {
  const delivered: Delivered | undefined = payload.config.custom?.delivery
  return delivered ?? { nouns: [], lists: [] }
}

export function nounOf(payload: Payload, collection: string): Noun | undefined {
  return deliveredBy(payload).nouns.find((noun) => noun.collection === collection)
}

/** When the card of this collection's documents is made. */
export const cardTurn = (noun: Noun): Turn => (noun.cardShows.length > 0 ? turns.derivedCard : turns.card)
