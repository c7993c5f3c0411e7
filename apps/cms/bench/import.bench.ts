/**
 * How fast a bundle becomes public: import, publish, deliver, on an empty database of its own.
 *
 *     pnpm bench:import                                      150 careers, 300 skills
 *     pnpm bench:import --careers 3007 --skills 10135        as large as an occupation database
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { newSecret } from '@career-explorer/environment/secrets'

import { writeSyntheticBundle } from '@/content/synthetic-bundle'
import { openDatabase } from '@/database/database'
import { surviveDatabaseRestarts } from '@/database/pool'

const { values } = parseArgs({
  // pnpm hands its own separator on.
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: { careers: { type: 'string', default: '150' }, skills: { type: 'string', default: '300' } },
})
const size = { careers: Number(values.careers), skills: Number(values.skills) }
if (!Number.isInteger(size.careers) || !Number.isInteger(size.skills) || size.careers < 1 || size.skills < 1) {
  console.error('--careers and --skills are whole numbers from 1.')
  process.exit(2)
}

const folder = await mkdtemp(join(tmpdir(), 'career-explorer-bench-'))
await chmod(folder, 0o755) // as root, PostgreSQL runs as somebody else, who has to get in
const database = await openDatabase({ DATA_DIR: folder }, { durable: false })
try {
  Object.assign(process.env, { DATABASE_URL: database.url, DATA_DIR: folder, PAYLOAD_SECRET: newSecret() })
  const { default: config } = await import('@payload-config')
  const { getPayload } = await import('payload')
  const { migrate } = await import('@/database/migrate')
  const { importBundle } = await import('@/content/import-bundle')
  const { drain } = await import('@/delivery/drain')
  const payload = await getPayload({ config, disableOnInit: true })
  payload.logger.level = 'warn'
  surviveDatabaseRestarts(payload)
  await migrate(payload)

  const bundle = join(folder, 'bundle')
  await writeSyntheticBundle(bundle, size)
  const rows: Record<string, string | number>[] = []
  let peak = 0
  const sampler = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 100)

  async function measure(what: string, work: () => Promise<unknown>): Promise<void> {
    peak = 0
    const begun = performance.now()
    await work()
    const seconds = (performance.now() - begun) / 1000
    rows.push({
      what,
      seconds: seconds.toFixed(1),
      'careers a second': (size.careers / seconds).toFixed(1),
      'peak memory, MB': Math.round(peak / 1e6),
    })
    console.table(rows.slice(-1))
  }

  await measure('import and publish', () => importBundle(payload, { directory: bundle, publish: true }))
  await measure('import again, unchanged', () => importBundle(payload, { directory: bundle, publish: true }))
  await measure('deliver everything', () => drain(payload))
  clearInterval(sampler)
  payload.logger.level = 'silent' // the database goes away under the pool now
  console.log(`${size.careers} careers, ${size.skills} skills, ${(await directorySize(bundle)).toFixed(1)} MB of files`)
  console.table(rows)
} finally {
  await database.close()
  await rm(folder, { recursive: true, force: true })
}
process.exit(0) // with the connection that Payload keeps for itself

async function directorySize(directory: string): Promise<number> {
  const { readdir, stat } = await import('node:fs/promises')
  const names = await readdir(directory, { recursive: true })
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(directory, name))).size))
  return sizes.reduce((sum, bytes) => sum + bytes, 0) / 1e6
}
