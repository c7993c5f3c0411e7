import type { PostgresAdapter } from '@payloadcms/db-postgres'
import {
  bigint,
  boolean,
  index,
  integer,
  pgTable,
  text,
  timestamp,
  uuid,
} from '@payloadcms/db-postgres/drizzle/pg-core'

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** How often something was tried lately. The key is a keyed hash: the table names nobody. */
const throttles = pgTable(
  'account_throttles',
  {
    key: text('key').primaryKey(),
    tries: integer('tries').notNull(),
    nextAt: moment('next_at').notNull(),
    forgetAt: moment('forget_at').notNull(),
  },
  (table) => [index('account_throttles_forget_at_idx').on(table.forgetAt)],
)

/** One for each person. No collection holds it, so that no way into Payload can read it. */
const secondFactors = pgTable('account_second_factors', {
  userId: uuid('user_id').primaryKey(),
  /** Sealed with a key made from PAYLOAD_SECRET. */
  secret: text('secret').notNull(),
  isOn: boolean('is_on').notNull().default(false),
  /** The time step of the last code that was accepted: neither it nor an earlier one counts again. */
  lastStep: bigint('last_step', { mode: 'number' }).notNull().default(0),
})

const recoveryCodes = pgTable(
  'account_recovery_codes',
  {
    hash: text('hash').primaryKey(),
    userId: uuid('user_id').notNull(),
  },
  (table) => [index('account_recovery_codes_user_idx').on(table.userId)],
)

/** Links that let somebody set a password, each once. */
const links = pgTable(
  'account_links',
  {
    hash: text('hash').primaryKey(),
    userId: uuid('user_id').notNull(),
    purpose: text('purpose').notNull(),
    expiresAt: moment('expires_at').notNull(),
  },
  (table) => [index('account_links_user_idx').on(table.userId)],
)

type SchemaHook = PostgresAdapter['afterSchemaInit'][number]

/** Gives `postgresAdapter` the tables of this room, so that its migrations contain them. */
export const accountTables: SchemaHook = ({ schema }) => ({
  ...schema,
  tables: {
    ...schema.tables,
    account_throttles: throttles,
    account_second_factors: secondFactors,
    account_recovery_codes: recoveryCodes,
    account_links: links,
  },
})
