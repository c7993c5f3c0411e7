import { sql } from '@payloadcms/db-postgres'

import { connectionOf } from '@/database/transaction'
import { enqueue } from '@/delivery/outbox'
import { titleOf } from '@/editorial/document'
import { recordActivity } from '@/editorial/activity'
import { NotReady } from '@/editorial/errors'

import type { Stage } from './stage'

/** Somebody who reads the language has checked it: the page no longer says that nobody has. */
export async function confirmTranslation({ req, scene, input, actor }: Stage): Promise<void> {
  const { collection, id, newest, hash } = scene.standing
  if (!input.locale || !scene.situation.uncheckedIn.includes(input.locale)) {
    throw new NotReady(`Say which language: ${scene.situation.uncheckedIn.join(' or ')}.`)
  }
  const connection = await connectionOf(req)
  const table = collection.replaceAll('-', '_')
  const [live, versions] = [`${table}_editorial_unchecked_in`, `_${table}_v_version_editorial_unchecked_in`]
  await connection.execute(sql`delete from ${sql.identifier(live)} where parent_id = ${id} and value = ${input.locale}`)
  await connection.execute(sql`
    delete from ${sql.identifier(versions)} where value = ${input.locale} and parent_id in (
      select id from ${sql.identifier(`_${table}_v`)} where parent_id = ${id} and latest = true)`)
  await recordActivity(req, {
    actor,
    action: 'translation-checked',
    collection,
    id,
    title: titleOf(newest),
    hash,
    reason: input.reason ?? input.locale,
  })
  await enqueue(req, [{ collection, id }])
}
