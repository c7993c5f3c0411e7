import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

import { manifest as manifestOf } from '@career-explorer/types'
import { expect } from 'vitest'

import { readManifest } from '@/backup/manifest'
import { restoreBackup } from '@/backup/restore-backup'
import { migrate } from '@/database/migrate'
import { migrations } from '@/database/migrations'
import { readiness } from '@/database/readiness'
import { drain } from '@/delivery/drain'
import { rebuildDelivery } from '@/delivery/rebuild'
import type { RestClient } from '@/testing/rest'
import { test } from '@/testing/test'

const here = fileURLToPath(new URL('.', import.meta.url))
const releases = (await readdir(here, { withFileTypes: true })).filter((entry) => entry.isDirectory())

for (const { name } of releases) {
  test(
    `a database of the release “${name}” becomes one of today, with everything in it`,
    { timeout: 900_000 },
    async ({ payload, rest }) => {
      const folder = `${here}${name}`
      const then = await readManifest(folder)
      await restoreBackup(payload, folder, { force: true })
      const read = await pathsOf(rest)
      expect(read).toHaveLength(then.delivery.documents)
      await migrate(payload)

      const { rows } = await payload.db.pool.query<{ name: string }>(`select name from payload_migrations`)
      expect(rows.map((row) => row.name)).toEqual(expect.arrayContaining(migrations.map((one) => one.name)))
      expect(await readiness(async () => payload)).toEqual([])
      for (const { name: table, rows: count } of then.tables.filter(({ name: table }) =>
        /^(?:skills|careers|media|users|activity)$/.test(table),
      )) {
        const counted = await payload.db.pool.query(`select count(*)::int as count from "${table}"`)
        expect({ table, count: counted.rows[0]?.count }).toEqual({ table, count })
      }
      const { docs } = await payload.find({ collection: 'skills', draft: true, sort: 'name' })
      expect(docs.map(({ description }) => description).toSorted()).toEqual([
        'A draft of that time',
        'As it was when this release was new',
      ])
      // What students read can be made again from what was stored then.
      await rebuildDelivery(payload)
      await drain(payload)
      expect(await pathsOf(rest)).toEqual(expect.arrayContaining(read))
    },
  )
}

async function pathsOf(rest: RestClient): Promise<string[]> {
  const { documents } = manifestOf.parse(await (await rest('/api/delivery/v1/manifest')).json())
  return documents.map(({ path }) => path)
}
