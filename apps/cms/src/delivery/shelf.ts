/** The cards as the drainer uses them: read into a library, compared, replaced. */
import { isDeepStrictEqual } from 'node:util'

import { and, arrayOverlaps, eq, inArray, or, sql, type SQL } from '@payloadcms/db-postgres/drizzle'

import type { DeliveredCollection } from './cards'
import { cards } from './delivery.tables'
import { Library, type ShelvedCard } from './library'
import type { Connection } from './queue'

type Wanted = {
  ids?: readonly string[]
  /** The published documents that refer to one of these. */
  referrersOf?: readonly string[]
  collections?: readonly DeliveredCollection[]
}

/** A library of the cards that were asked for. */
export async function readLibrary(connection: Connection, { ids, referrersOf, collections }: Wanted): Promise<Library> {
  const conditions: SQL[] = []
  if (ids?.length) conditions.push(inArray(cards.documentId, [...ids]))
  if (referrersOf?.length) conditions.push(arrayOverlaps(cards.refersTo, [...referrersOf]))
  if (collections?.length) conditions.push(inArray(cards.collection, [...collections]))
  if (conditions.length === 0) return new Library()
  return new Library(await selectCards(connection).where(or(...conditions)))
}

/** The cards of these documents, as they were when last made. */
export async function readCards(connection: Connection, collection: string, ids: readonly string[]) {
  const rows = await selectCards(connection).where(
    and(eq(cards.collection, collection), inArray(cards.documentId, [...ids])),
  )
  return new Map(rows.map((row) => [row.id, row]))
}

export async function replaceCards(
  connection: Connection,
  collection: string,
  { made, gone }: { made: readonly ShelvedCard[]; gone: readonly string[] },
): Promise<void> {
  if (gone.length > 0) {
    await connection.delete(cards).where(and(eq(cards.collection, collection), inArray(cards.documentId, [...gone])))
  }
  if (made.length === 0) return
  await connection
    .insert(cards)
    .values(made.map(({ id, card, refersTo }) => ({ collection, documentId: id, card, refersTo: [...refersTo] })))
    .onConflictDoUpdate({
      target: [cards.collection, cards.documentId],
      set: { card: sql`excluded.card`, refersTo: sql`excluded.refers_to` },
    })
}

/** Would another page show the document differently? */
export const isSameCard = (one: ShelvedCard | undefined, other: ShelvedCard | undefined): boolean =>
  isDeepStrictEqual(one?.card, other?.card)

function selectCards(connection: Connection) {
  return connection.select({ id: cards.documentId, card: cards.card, refersTo: cards.refersTo }).from(cards)
}

/** Which published documents refer to one of these. */
export async function referrersOf(connection: Connection, ids: readonly string[]) {
  if (ids.length === 0) return []
  return connection
    .select({ collection: cards.collection, id: cards.documentId })
    .from(cards)
    .where(arrayOverlaps(cards.refersTo, [...ids]))
}

/** The published documents among these ids, each with its collection. */
export async function whereAre(connection: Connection, ids: readonly string[]) {
  if (ids.length === 0) return []
  return connection
    .select({ collection: cards.collection, id: cards.documentId })
    .from(cards)
    .where(inArray(cards.documentId, [...ids]))
}
