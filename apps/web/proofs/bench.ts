/**
 * Measures what the site promises, prints a table and writes `bench/results.json`.
 *
 *     pnpm bench                            every part; three quarters of an hour on two cores
 *     pnpm bench --only reads,bytes         some of them
 *     pnpm bench --small                    does every part work? The figures say nothing
 *
 * Needs a build (`npm run build`). What is read comes from DATA_DIR, as `npm start` leaves it; the comparison with
 * Payload's own API needs the CMS running at CMS_URL, and somebody who may read it: ADMIN_EMAIL and ADMIN_PASSWORD.
 */
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

import { readEnv } from '@site/env'
import { bytesBench } from './bytes.bench'
import { fuzzBench } from './fuzz.bench'
import { interactionsBench } from './interactions.bench'
import { type Bench, type Row, TooNoisy } from './measures'
import { paintBench } from './paint.bench'
import { publishBench } from './publish.bench'
import { readsBench } from './reads.bench'

const parts: Record<string, (bench: Bench) => Promise<Row[]>> = {
  bytes: bytesBench,
  reads: readsBench,
  fuzz: fuzzBench,
  publish: publishBench,
  paint: paintBench,
  interactions: interactionsBench,
}
const { values } = parseArgs({
  // pnpm hands its own separator on.
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: {
    only: { type: 'string', default: Object.keys(parts).join(',') },
    small: { type: 'boolean', default: false },
  },
})
const chosen = values.only.split(',')
const unknown = chosen.filter((name) => !(name in parts))
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}: --only takes ${Object.keys(parts).join(', ')}`)
  process.exit(2)
}
const { outputFolder, cmsUrl } = readEnv(process.env)
if (!existsSync(fileURLToPath(new URL('../dist/render/render.js', import.meta.url)))) {
  console.error('There is no build to measure: npm run build')
  process.exit(2)
}

const rows: Row[] = []
const failures: string[] = []
for (const name of chosen) {
  const tell = (line: string) => console.log(`${name}: ${line}`)
  try {
    rows.push(...((await parts[name]?.({ small: values.small, folder: outputFolder, cmsUrl, tell })) ?? []))
  } catch (error) {
    if (!(error instanceof TooNoisy)) throw error
    failures.push(`${name}: ${error.message}`)
  }
}
const missed = rows.filter(({ met }) => met === false).map(({ part, what }) => `${part}: ${what}`)
console.table(rows)
if (!values.small) await writeResults()
for (const line of failures) console.error(`Too noisy to say anything: ${line}`)
if (missed.length > 0 && !values.small) console.error(`Not met: ${missed.join('; ')}`)
if (failures.length > 0) process.exitCode = 1

async function writeResults(): Promise<void> {
  const folder = fileURLToPath(new URL('../../../bench', import.meta.url))
  const machine = { node: process.version, cores: cpus().length, processor: cpus()[0]?.model ?? '' }
  await mkdir(folder, { recursive: true })
  const results = { measuredOn: new Date().toISOString(), machine, parts: chosen, failures, rows }
  await writeFile(`${folder}/results.json`, `${JSON.stringify(results, null, 2)}\n`)
}
