import { setTimeout as pause } from 'node:timers/promises'

import { Client, DatabaseError as ServerError } from 'pg'

import { DatabaseError } from './database-error'

/** Run `work` with one connection that is closed afterwards. */
export async function withConnection<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  client.on('error', () => undefined) // a server that goes away shows in the running query; without a listener it would end us
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Can this database be used? If not, a DatabaseError says what is wrong, never with the password in it. */
export async function tryConnection(url: string, { patience = 0 }: { patience?: number } = {}): Promise<void> {
  const deadline = Date.now() + patience
  for (;;) {
    const problem = await withConnection(url, (client) => client.query('select 1')).then(
      () => null,
      (error: unknown) => error,
    )
    if (problem === null) return
    if (Date.now() > deadline) throw new DatabaseError(explain(new URL(url), problem))
    await pause(100)
  }
}

/** The same server, another database. */
export function databaseUrl(url: string, database: string): string {
  const other = new URL(url)
  other.pathname = `/${encodeURIComponent(database)}`
  return other.href
}

/** Make a database, empty or as a copy of another, unless it is there. */
export async function createDatabase(url: string, name: string, template = 'template0'): Promise<void> {
  await withConnection(url, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount) return
    const [database, source] = [client.escapeIdentifier(name), client.escapeIdentifier(template)]
    await client.query(`create database ${database} template ${source}`)
  })
}

function explain(url: URL, problem: unknown): string {
  const server = `${url.hostname}:${url.port || 5432}`
  const user = decodeURIComponent(url.username)
  const database = decodeURIComponent(url.pathname.slice(1))
  const code = problem instanceof Error && 'code' in problem ? String(problem.code) : ''
  const reason = problem instanceof Error && problem.message ? problem.message : code || 'no reason given'
  if (code === 'ECONNREFUSED') return `DATABASE_URL: no PostgreSQL answers at ${server} (connection refused).`
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `DATABASE_URL: there is no host named ${url.hostname}.`
  if (code === '28P01' || code === '28000') return `DATABASE_URL: ${server} refuses user "${user}": ${reason}.`
  if (code === '3D000') return `DATABASE_URL: ${server} has no database "${database}": create it first.`
  if (problem instanceof ServerError) return `DATABASE_URL: PostgreSQL at ${server} refuses: ${reason} (${code}).`
  return `DATABASE_URL: PostgreSQL at ${server} cannot be reached: ${reason}.`
}
