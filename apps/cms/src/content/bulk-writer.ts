import { randomUUID } from 'node:crypto'

import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import { type CollectionSlug, type PayloadRequest } from 'payload'

import { connectionOf } from '@/database/transaction'

import type { Content } from './parse-document'
import { tablesOf } from './tables-of'

type Row = Record<string, unknown>
type Insert = { tableName: string; values: Row | Row[] }

/**
 * Writes many documents of a collection with one statement for each table.
 *
 * Payload's adapter turns a document into rows of some forty tables and inserts each group by itself: for a full career
 * over a hundred statements, 250 ms. Here the same adapter makes the same rows, but an `insert` that only collects
 * takes them, and they are stored together.
 */
export class BulkWriter {
  private readonly tables = new Map<string, Row[]>()
  private readonly live: string[] = []
  private readonly versions: { id: string; parent: string }[] = []
  private readonly collector: PostgresAdapter

  constructor(
    private readonly req: PayloadRequest,
    private readonly collection: CollectionSlug,
  ) {
    this.collector = Object.create(req.payload.db, {
      insert: { value: (insert: Insert) => this.collect(insert) },
      // What `createVersion` does after its insert is done for all of them in `flush`.
      execute: { value: async () => ({ rows: [] }) },
    })
  }

  /** The document as the public and the lists see it. Its row is there already, or is made. */
  async addLive(id: string, data: Content): Promise<void> {
    this.live.push(id)
    const { collection, req } = this
    await this.collector.create({ collection, customID: id, data: structuredClone(data), returning: false, req })
  }

  /** The document as its newest version. */
  async addVersion(parent: string, data: Content, now: string): Promise<void> {
    await this.collector.createVersion<never>({
      collectionSlug: this.collection,
      parent,
      versionData: structuredClone(data) as never,
      autosave: false,
      createdAt: now,
      updatedAt: now,
      returning: false,
      req: this.req,
    })
  }

  /** Stores what was added, in the request's transaction. */
  async flush(): Promise<void> {
    const connection = await connectionOf(this.req)
    const { main, versions } = this.tableNames()
    for (const { table, column } of await this.childTables(main)) {
      await connection.execute(sql`
        delete from ${sql.identifier(table)} where ${sql.identifier(column)} in ${this.live}`)
    }
    for (const [table, rows] of this.tables) await this.store(table, rows, table === main)
    await this.moveLive(main)
    if (this.versions.length === 0) return
    const [ids, parents] = [this.versions.map(({ id }) => id), this.versions.map(({ parent }) => parent)]
    await connection.execute(sql`
      update ${sql.identifier(versions)} set latest = false
      where latest and parent_id in ${parents} and id not in ${ids}`)
  }

  private tableNames() {
    return tablesOf(this.req.payload, this.collection)
  }

  /** Takes rows as the adapter makes them, and answers as the database would: with ids. */
  private collect({ tableName, values }: Insert): Row[] {
    const { versions } = this.tableNames()
    const rows = (Array.isArray(values) ? values : [values]).map((row) => {
      // A row of a version has an id of its own; what it is known by is `_uuid`.
      const isNew = row.id === undefined && (tableName === versions || '_uuid' in row)
      return isNew ? { ...row, id: randomUUID() } : row
    })
    if (tableName === versions) {
      for (const { id, parent } of rows) this.versions.push({ id: String(id), parent: String(parent) })
    }
    this.tables.set(tableName, [...(this.tables.get(tableName) ?? []), ...rows])
    return rows
  }

  /** One statement for all rows of a table; PostgreSQL reads them from JSON, with the types of its columns. */
  private async store(tableName: string, rows: Row[], isMain: boolean): Promise<void> {
    const table: Record<string, { name: string } | undefined> = Object(this.req.payload.db.tables[tableName])
    const keys = [...new Set(rows.flatMap((row) => Object.keys(row).filter((key) => row[key] !== undefined)))]
    const named = keys.map((key) => {
      const name = table[key]?.name
      if (name === undefined) throw new Error(`${tableName} has no column for ${key}.`)
      return { key, name }
    })
    const values = JSON.stringify(rows.map((row) => Object.fromEntries(named.map(({ key, name }) => [name, row[key]]))))
    const columns = sql.join(
      named.map(({ name }) => sql.identifier(name)),
      sql`, `,
    )
    // Setting a key, even to what it is, would lock the row against references from other transactions.
    const replaced = named
      .filter(({ name }) => name !== 'id' && name !== 'slug')
      .map(({ name }) => sql`${sql.identifier(name)} = excluded.${sql.identifier(name)}`)
    const onConflict = isMain ? sql`on conflict (id) do update set ${sql.join(replaced, sql`, `)}` : sql``
    const connection = await connectionOf(this.req)
    await connection.execute(sql`
      insert into ${sql.identifier(tableName)} (${columns})
      select ${columns} from jsonb_populate_recordset(null::${sql.identifier(tableName)}, ${values}::jsonb)
      ${onConflict}`)
  }

  /** A live document takes the address of what is published over it. */
  private async moveLive(main: string): Promise<void> {
    const connection = await connectionOf(this.req)
    const addresses = JSON.stringify((this.tables.get(main) ?? []).map(({ id, slug }) => ({ id, slug })))
    await connection.execute(sql`
      update ${sql.identifier(main)} live set slug = new.slug
      from jsonb_to_recordset(${addresses}::jsonb) as new (id uuid, slug varchar)
      where live.id = new.id and live.slug is distinct from new.slug`)
  }

  /** The tables whose rows are parts of a live document; what is inside those goes with them. */
  private async childTables(main: string): Promise<{ table: string; column: string }[]> {
    if (this.live.length === 0) return []
    const connection = await connectionOf(this.req)
    const { rows } = await connection.execute<{ table: string; column: string }>(sql`
      select child.relname as "table", attribute.attname as "column"
      from pg_constraint constraint_
      join pg_class child on child.oid = constraint_.conrelid
      join pg_attribute attribute on attribute.attrelid = child.oid and attribute.attnum = constraint_.conkey[1]
      where constraint_.contype = 'f' and constraint_.confdeltype = 'c'
        and constraint_.confrelid = ${main}::regclass and attribute.attname in ('_parent_id', 'parent_id')`)
    return rows
  }
}
