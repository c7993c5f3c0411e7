import type { Payload } from 'payload'

/** The tables of a collection's documents and of their versions. */
export function tablesOf(payload: Payload, collection: string): { main: string; versions: string } {
  const name = collection.replaceAll('-', '_')
  const [main, versions] = [payload.db.tableNameMap.get(name), payload.db.tableNameMap.get(`_${name}_v`)]
  if (main === undefined || versions === undefined) throw new Error(`There are no tables for ${collection}.`)
  return { main, versions }
}
