import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import {
  bigint,
  bigserial,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uniqueIndex,
} from '@payloadcms/db-postgres/drizzle/pg-core'

import type { Card } from './cards'

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** Work to do, written in the transaction that made it necessary: the truth about what is still to be delivered. */
export const outbox = pgTable(
  'delivery_outbox',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    collection: text('collection').notNull(),
    documentId: text('document_id').notNull(),
    /** What is done first: see turns.ts. */
    turn: smallint('turn').notNull().default(0),
    createdAt: moment('created_at').notNull().defaultNow(),
    attempts: integer('attempts').notNull().default(0),
    /** Not before this: a failure waits longer each time. */
    dueAt: moment('due_at').notNull().defaultNow(),
    /** Why the last attempt failed. */
    error: text('error'),
  },
  (table) => [
    index('delivery_outbox_turn_idx').on(table.turn, table.id),
    // Pages are queued by the drainer alone, so each waits once however many changes touch it.
    uniqueIndex('delivery_outbox_page_idx')
      .on(table.collection, table.documentId)
      .where(sql`turn >= 2`),
  ],
)

/** What other pages show of a published document, and to what it refers. One row for each published document. */
export const cards = pgTable(
  'delivery_cards',
  {
    collection: text('collection').notNull(),
    documentId: text('document_id').notNull(),
    card: jsonb('card').$type<Card>().notNull(),
    refersTo: text('refers_to').array().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.collection, table.documentId] }),
    index('delivery_cards_document_idx').on(table.documentId),
    index('delivery_cards_refers_to_idx').using('gin', table.refersTo),
  ],
)

/** The public documents. A row stays when its page is gone, so that the feed can say so. */
export const documents = pgTable(
  'delivery_documents',
  {
    /** With the locale: `en/careers/nurse.json`. */
    path: text('path').primaryKey(),
    /** Whose page it is. Never public. */
    collection: text('collection').notNull(),
    documentId: text('document_id').notNull(),
    body: text('body').notNull(),
    etag: text('etag').notNull(),
    bytes: integer('bytes').notNull(),
    sequence: bigint('sequence', { mode: 'number' }).notNull(),
    updatedAt: moment('updated_at').notNull(),
    removed: boolean('removed').notNull().default(false),
    /** Where a renamed page is now. */
    movedTo: text('moved_to'),
  },
  (table) => [
    uniqueIndex('delivery_documents_sequence_idx').on(table.sequence),
    index('delivery_documents_document_idx').on(table.documentId),
    index('delivery_documents_moved_to_idx').on(table.movedTo),
  ],
)

type SchemaHook = PostgresAdapter['afterSchemaInit'][number]

/** Gives `postgresAdapter` the tables of this room, so that its migrations contain them. */
export const deliveryTables: SchemaHook = ({ schema }) => ({
  ...schema,
  tables: { ...schema.tables, delivery_outbox: outbox, delivery_cards: cards, delivery_documents: documents },
})
