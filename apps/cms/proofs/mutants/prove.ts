/**
 * `npm run mutants`: changes each condition of the guard and of the access rules in turn and runs the tests on it.
 * A change that no test notices is a hole in the proof: it fails, unless `equivalent.ts` says why nothing changes.
 */
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

import { Stryker } from '@stryker-mutator/core'

import { equivalents } from './equivalent'
import { mutated } from './mutated'

const here = fileURLToPath(new URL('../../', import.meta.url))
process.chdir(here)

type Mutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number]

const results = await new Stryker({
  configFile: 'proofs/mutants/stryker.config.json',
  mutate: mutated,
  reporters: process.stdout.isTTY ? ['progress'] : [],
}).runMutationTest()

const tried = results.filter(({ status }) => status !== 'Ignored')
const killed = tried.filter(({ status }) => status === 'Killed' || status === 'Timeout')
const alive = tried.filter((mutant) => !killed.includes(mutant))
const survivors = alive.filter((mutant) => !reasonFor(mutant))
const outdated = equivalents.filter((known) => !alive.some((mutant) => isSame(mutant, known)))

for (const mutant of survivors)
  console.log(`survived: ${placeOf(mutant)}\n  ${lineOf(mutant)}\n  → ${mutant.replacement}`)
for (const { file, line } of outdated)
  console.log(`equivalent.ts lists what is not there or is killed now: ${file}: ${line}`)
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

function lineOf(mutant: Mutant): string {
  const line = readFileSync(mutant.fileName, 'utf8').split('\n')[mutant.location.start.line - 1]
  return (line ?? '').trim()
}

function isSame(mutant: Mutant, { file, line, replacement }: (typeof equivalents)[number]): boolean {
  return fileOf(mutant) === file && lineOf(mutant) === line && mutant.replacement === replacement
}

function reasonFor(mutant: Mutant): string | undefined {
  return equivalents.find((known) => isSame(mutant, known))?.reason
}
