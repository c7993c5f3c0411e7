/** pnpm content import|export|validate|report|links: the content bundle from the command line. */
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { EnvironmentError, workspaceRoot } from '@career-explorer/environment'

import { DatabaseError } from '@/database/database-error'

import { BundleError } from './bundle-files'
import { printFaults, printReport } from './print-report'
import { progressLine } from './progress-line'
import { contentConfig, offlineConfig, withPayload } from './with-payload'

const usage = `Usage:
  pnpm content import [<folder>] [--publish] [--dry-run] [--strict]
  pnpm content export <folder>
  pnpm content validate [<folder>] [--publish]
  pnpm content report [<folder>] [--json]
  pnpm content links [<folder>]

import      take every document of the folder over as a draft; the folder is content/ unless told
  --publish   approve and publish as the system
  --dry-run   say what would happen, and write nothing
  --strict    write nothing when anything is at fault
export      write the newest version of every document into an empty folder, or over an earlier export
validate    check the folder and change nothing; with a database that runs, references may lead there too
  --publish   check for all that publishing asks for
report      count careers, routes, languages, words, sources; at fault when something stands that must not
  --json      for machines
links       every web address with the day it was last looked at, as Markdown

Exit code: 0 all well, 1 faults, 2 wrong usage.`

class UsageError extends Error {}

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n\n${usage}`)
    process.exitCode = 2
  } else if (error instanceof BundleError || error instanceof DatabaseError || error instanceof EnvironmentError) {
    console.error(error.message)
    process.exitCode = 1
  } else throw error
}
process.exit()

async function run(words: string[]): Promise<number> {
  const { verb, folder, ...flags } = readWords(words)
  const isImport = verb === 'import'
  if (verb === 'help') {
    console.log(usage)
    return 0
  }
  if (!isImport && (flags.strict || flags.dryRun)) throw new UsageError('--dry-run and --strict are for import.')
  if (flags.publish && !isImport && verb !== 'validate') throw new UsageError('--publish is for import and validate.')
  if (flags.json && verb !== 'report') throw new UsageError('--json is for report.')
  if (isImport) return importFrom(bundleFolder(folder), flags)
  if (verb === 'validate') return validate(bundleFolder(folder), flags)
  if (verb === 'report') return report(bundleFolder(folder), flags)
  if (verb === 'links') return links(bundleFolder(folder))
  if (verb !== 'export') throw new UsageError(verb === undefined ? 'What is to be done?' : `There is no “${verb}”.`)
  if (folder === undefined) throw new UsageError('Into which folder?')
  return exportTo(bundleFolder(folder))
}

function readWords(words: string[]) {
  const flag = { type: 'boolean', default: false } as const
  const options = { publish: flag, 'dry-run': flag, strict: flag, json: flag, help: { ...flag, short: 'h' } }
  try {
    const { values, positionals } = parseArgs({ args: words, allowPositionals: true, options })
    const [verb, folder, ...others] = positionals
    if (others.length > 0) throw new UsageError(`One folder, please: ${others.join(' ')} is too much.`)
    const { publish, strict, json, 'dry-run': dryRun } = values
    return { verb: values.help ? 'help' : verb, folder, publish, strict, json, dryRun }
  } catch (error) {
    throw error instanceof Error ? new UsageError(error.message) : error
  }
}

type Flags = { publish: boolean; strict: boolean; dryRun: boolean; json: boolean }

async function importFrom(directory: string, flags: Flags): Promise<number> {
  return withPayload({ migrate: true }, async (payload) => {
    const { importBundle } = await import('./import-bundle')
    const line = progressLine()
    const reason = `Imported from the bundle ${basename(directory)} on the command line`
    const report = await importBundle(payload, { directory, ...flags, reason, onProgress: line.show })
    line.end()
    printReport(report, flags)
    return report.faults.length > 0 ? 1 : 0
  })
}

async function exportTo(directory: string): Promise<number> {
  return withPayload({ migrate: false }, async (payload) => {
    const { exportBundle } = await import('./export-bundle')
    const { counts, faults } = await exportBundle(payload, { directory })
    for (const [collection, count] of Object.entries(counts))
      console.log(`${collection.padEnd(12)} ${String(count).padStart(6)}`)
    printFaults(faults)
    return faults.length > 0 ? 1 : 0
  })
}

async function validate(directory: string, { publish }: Flags): Promise<number> {
  const { validateBundle } = await import('./validate-bundle')
  const line = progressLine()
  const check = { directory, publish, onProgress: line.show }
  const config = await offlineConfig()
  const faults = config
    ? await validateBundle({ ...check, config })
    : await withPayload({ migrate: false }, (payload) => validateBundle({ ...check, config: payload.config, payload }))
  line.end()
  printFaults(faults)
  if (faults.length === 0)
    console.log(`No faults${config ? '; no database runs, so the bundle was checked by itself' : ''}.`)
  return faults.length > 0 ? 1 : 0
}

async function report(directory: string, { json }: Flags): Promise<number> {
  const { contentReport, isSound } = await import('./report/content-report')
  const { contentReportText } = await import('./report/print-content-report')
  const { documents, faults } = await read(directory)
  const figures = contentReport(documents)
  console.log(json ? JSON.stringify(figures, null, 2) : contentReportText(figures))
  printFaults(faults)
  return faults.length === 0 && isSound(figures) ? 0 : 1
}

async function links(directory: string): Promise<number> {
  const { linkList } = await import('./report/link-list')
  const { documents, faults } = await read(directory)
  console.log(linkList(documents))
  printFaults(faults)
  return faults.length === 0 ? 0 : 1
}

async function read(directory: string) {
  const { contentTypesOf } = await import('./content-type')
  const { readBundle } = await import('./report/read-bundle')
  return readBundle(directory, contentTypesOf(await contentConfig()))
}

/** As the person wrote it: from the folder where the command was called. */
function bundleFolder(folder: string | undefined): string {
  return folder === undefined
    ? join(workspaceRoot(), 'content')
    : resolve(process.env.INIT_CWD ?? process.cwd(), folder)
}
