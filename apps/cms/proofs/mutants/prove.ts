/**
 * `npm run mutants [-- files]`: changes each condition of the guard and of the access rules in turn and runs the tests on it.
 * A change that no test notices is a hole in the proof: it fails, unless `equivalent.ts` says why nothing changes.
 */
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

import { Stryker } from '@stryker-mutator/core'

import { type Equivalent, equivalents } from './equivalent'
import { mutated } from './mutated'

const here = fileURLToPath(new URL('../../', import.meta.url))
process.chdir(here)

const { positionals: files } = parseArgs({ allowPositionals: true })
/** As they are now: somebody may go on writing while the mutants are tried. */
const sources = new Map(mutated.map((file) => [file, readFileSync(file, 'utf8').split('\n')]))

type Mutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number]

const results = await new Stryker({
  configFile: 'proofs/mutants/stryker.config.json',
  mutate: files.length > 0 ? files : mutated,
  reporters: process.stdout.isTTY ? ['progress'] : [],
}).runMutationTest()

const tried = results.filter(({ status }) => status !== 'Ignored')
const killed = tried.filter(({ status }) => status === 'Killed' || status === 'Timeout')
const alive = tried.filter((mutant) => !killed.includes(mutant))
const survivors = alive.filter((mutant) => !reasonFor(mutant))
const outdated = equivalents.filter((known) => files.length === 0 && !alive.some((mutant) => isSame(mutant, known)))

for (const mutant of survivors)
  console.log(`survived: ${placeOf(mutant)}\n  ${originalOf(mutant)}\n  → ${mutant.replacement}`)
for (const { file, original } of outdated)
  console.log(`equivalent.ts lists what is not there or is killed now: ${file}: ${original}`)
if (alive.length > survivors.length) {
  console.log(`${alive.length - survivors.length} more change nothing anybody could see, with reasons in equivalent.ts`)
}
const counted = tried.length - (alive.length - survivors.length)
console.log(`mutants ${counted}, killed ${killed.length}`)
process.exit(survivors.length + outdated.length > 0 || counted === 0 ? 1 : 0)

function fileOf({ fileName }: Mutant): string {
  return relative(here, fileName)
}

function placeOf(mutant: Mutant): string {
  return `${fileOf(mutant)}:${mutant.location.start.line} (${mutant.mutatorName}, ${mutant.status})`
}

/** The source that was replaced. */
function originalOf(mutant: Mutant): string {
  const { start, end } = mutant.location
  const lines = (sources.get(fileOf(mutant)) ?? []).slice(start.line - 1, end.line)
  const last = lines.length - 1
  return lines
    .map((line, index) => line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined))
    .join('\n')
}

function isSame(mutant: Mutant, { file, original, replacement }: Equivalent): boolean {
  return fileOf(mutant) === file && originalOf(mutant) === original && mutant.replacement === replacement
}

function reasonFor(mutant: Mutant): string | undefined {
  return equivalents.find((known) => isSame(mutant, known))?.reason
}
