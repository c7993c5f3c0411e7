/**
 * Are the generated files those of today's source? Types, import map and migrations are made again and compared.
 *
 *     node generated.mjs           fails and names what is out of date
 *     node generated.mjs --write   brings types and import map up to date
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const write = process.argv.includes('--write')
const migrations = join(here, 'src/database/migrations')

const generated = [
  { what: 'Types', command: ['generate:types'], file: join(here, '../../packages/types/src/payload-types.ts') },
  { what: 'Import map', command: ['generate:importmap'], file: join(here, 'src/app/(payload)/admin/importMap.js') },
]

/** @param {string[]} command */
function payload(command) {
  const program = join(here, 'node_modules/payload/bin.js')
  const env = { ...process.env, PAYLOAD_CONFIG_PATH: 'src/payload.config.ts' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...command], {
    cwd: here,
    env,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`payload ${command.join(' ')} failed:\n${stdout}${stderr}`)
}

/** @type {string[]} */
const outOfDate = []

for (const { what, command, file } of generated) {
  const before = readFileSync(file, 'utf8')
  payload(command)
  if (readFileSync(file, 'utf8') === before || write) continue
  writeFileSync(file, before)
  outOfDate.push(`${what}: run "node generated.mjs --write" in apps/cms and commit the file.`)
}

const known = readdirSync(migrations)
const index = readFileSync(join(migrations, 'index.ts'), 'utf8')
payload(['migrate:create', 'out-of-date', '--skip-empty'])
const added = readdirSync(migrations).filter((name) => !known.includes(name))
for (const name of added) rmSync(join(migrations, name))
writeFileSync(join(migrations, 'index.ts'), index)
if (added.length > 0)
  outOfDate.push(
    'Migrations: the content types have changed; run "payload migrate:create <name>" in apps/cms and commit it.',
  )

if (outOfDate.length > 0) {
  console.error(outOfDate.join('\n'))
  process.exit(1)
}
