import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

const patience = 500

const timeLimit = (milliseconds: number) =>
  new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds).unref()
  })

/** What keeps this process from serving, in words; empty when nothing does. Tells no address and no credentials. */
export async function readiness(open: () => Promise<Payload>): Promise<string[]> {
  try {
    const payload = await open()
    await Promise.race([payload.db.drizzle.execute(sql`select 1`), timeLimit(patience)])
    return []
  } catch {
    return ['The database does not answer.']
  }
}
