/** Renamed pages: the old address leads to the new one, in one step, and never back to itself. */
import { eq, inArray, sql } from '@payloadcms/db-postgres/drizzle'

import { documents } from './delivery.tables'
import type { Connection } from './queue'

type Move = { from: string; to: string }

/**
 * @param moves paths that went away, and where their pages are now
 * @param opened paths that have a page now and had none: nothing leads away from them any more
 * @param nextSequence for older paths that led to one that moved now
 */
export async function recordMoves(
  connection: Connection,
  { moves, opened, nextSequence }: { moves: readonly Move[]; opened: readonly string[]; nextSequence: () => number },
): Promise<void> {
  for (const { from, to } of moves) {
    const older = await connection.select({ path: documents.path }).from(documents).where(eq(documents.movedTo, from))
    for (const { path } of older) {
      await connection
        .update(documents)
        .set({ movedTo: to, sequence: nextSequence(), updatedAt: new Date() })
        .where(eq(documents.path, path))
    }
  }
  await dropRedirects(connection, [...new Set(opened.map(addressOf))])
  const addresses = new Map(moves.map(({ from, to }) => [addressOf(from), addressOf(to)]))
  for (const [from, to] of addresses) await redirect(connection, from, to)
}

/** `en/careers/nurse.json` → `careers/nurse` */
const addressOf = (path: string) => path.slice(path.indexOf('/') + 1, -'.json'.length)

async function dropRedirects(connection: Connection, addresses: readonly string[]): Promise<void> {
  if (addresses.length === 0) return
  await connection.execute(sql`delete from redirects where ${inArray(sql`"from"`, [...addresses])}`)
}

async function redirect(connection: Connection, from: string, to: string): Promise<void> {
  if (from === to) return
  await connection.execute(sql`update redirects set "to" = ${to}, updated_at = now() where "to" = ${from}`)
  await connection.execute(sql`
    insert into redirects ("from", "to") values (${from}, ${to})
    on conflict ("from") do update set "to" = excluded."to", updated_at = now()`)
}
