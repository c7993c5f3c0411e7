import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { inTransaction } from '@/database/transaction'

import { Catalogue, type Entry } from './catalogue'
import { type ContentType, contentTypesOf } from './content-type'
import { countsOf, type ImportReport } from './import-report'
import { inspectBundle, type StagedDocument } from './inspect-bundle'
import { changedOf, type ChangedDocument } from './prepare-batch'
import { isPlaced, placeNew, removeUnfinished } from './skeletons'
import { Staging } from './staging'
import { replaceReferences } from './stored-content'
import { noteStored, slugsById } from './stored-documents'
import { writeBatch } from './write-batch'

export type ImportProgress = { step: 'checked' | 'written'; done: number; total: number }

export type ImportOptions = {
  directory: string
  /** Approve and publish as the system. */
  publish?: boolean
  /** Say what would happen, and write nothing. */
  dryRun?: boolean
  /** Write nothing when anything is at fault. */
  strict?: boolean
  /** Why, for the history. */
  reason?: string
  onProgress?: (progress: ImportProgress) => void
}

const batchSize = 25

type Run = Required<Pick<ImportOptions, 'publish' | 'strict' | 'reason'>> & {
  req: PayloadRequest
  catalogue: Catalogue
  staging: Staging<StagedDocument>
  slugs: Map<string, string>
  report: ImportReport
}

/** Imports a bundle: what has faults is reported, the rest is written. Safe to repeat. */
export async function importBundle(payload: Payload, options: ImportOptions): Promise<ImportReport> {
  const { directory, publish = false, dryRun = false, strict = false, reason = 'Imported', onProgress } = options
  const types = contentTypesOf(payload.config)
  const catalogue = new Catalogue()
  await noteStored(payload, types, catalogue)
  const staging = await Staging.open<StagedDocument>()
  try {
    const onFile = (done: number, total: number) => onProgress?.({ step: 'checked', done, total })
    const faults = await inspectBundle(directory, { types, catalogue, staging, publish, onFile })
    const report: ImportReport = { counts: {}, faults, hasWritten: !dryRun && !(strict && faults.length > 0) }
    const req = await createLocalReq({}, payload)
    const run: Run = {
      req,
      catalogue,
      staging,
      slugs: await slugsById(payload, types),
      report,
      publish,
      strict,
      reason,
    }
    const work = () => (report.hasWritten ? writeAll(run, types, onProgress) : foretell(run, types))
    await (strict ? inTransaction(req, work) : work())
    if (hasManyChanges(report)) await payload.db.pool.query('analyze')
    for (const { file, hasFailed, collection } of catalogue) {
      if (file && hasFailed) countsOf(report, collection).failed += 1
    }
    return report
  } finally {
    await staging.close()
  }
}

/** So many that PostgreSQL's idea of its tables no longer fits: without a new look it reads thousands of rows for one. */
function hasManyChanges({ hasWritten, counts }: ImportReport): boolean {
  return hasWritten && Object.values(counts).reduce((sum, { created, updated }) => sum + created + updated, 0) > 100
}

/** The entries to write, by type, in a stable order. */
function entriesOf(type: ContentType, catalogue: Catalogue): Entry[] {
  const entries = [...catalogue].filter((entry) => entry.collection === type.slug && entry.staged && !entry.hasFailed)
  return entries.sort((left, right) => (left.slug < right.slug ? -1 : 1))
}

function batchesOf(entries: Entry[]): Entry[][] {
  const count = Math.ceil(entries.length / batchSize)
  return Array.from({ length: count }, (_, index) => entries.slice(index * batchSize, (index + 1) * batchSize))
}

async function writeAll(run: Run, types: Map<string, ContentType>, onProgress: ImportOptions['onProgress']) {
  const groups = [...types.values()].map((type) => ({ type, entries: entriesOf(type, run.catalogue) }))
  const total = groups.reduce((sum, { entries }) => sum + entries.length, 0)
  let done = 0
  try {
    for (const { type, entries } of groups) await placeNew(run.req, type.slug, entries)
    const batches = groups.flatMap(({ type, entries }) => batchesOf(entries).map((batch) => ({ type, batch })))
    const writeNext = async (req: PayloadRequest): Promise<void> => {
      for (let next = batches.shift(); next; next = batches.shift()) {
        await importBatch({ ...run, req }, next.type, next.batch)
        done += next.batch.length
        onProgress?.({ step: 'written', done, total })
      }
    }
    // While PostgreSQL stores one batch, the next one is prepared; one transaction for all leaves no room for that.
    const others = run.strict ? [] : [await createLocalReq({}, run.req.payload)]
    const ends = await Promise.allSettled([run.req, ...others].map(writeNext))
    for (const end of ends) if (end.status === 'rejected') throw end.reason
  } finally {
    if (!run.strict) for (const { type } of groups) await removeUnfinished(run.req, type.slug)
  }
}

async function importBatch(run: Run, type: ContentType, batch: Entry[]): Promise<void> {
  const changed = await changedOf(run.req, batch, { type, ...run })
  const isNew = new Set(changed.filter(({ stored }) => stored === null))
  const refused = new Set(await writeOrRefuse(run, type, changed))
  const written = changed.filter((document) => !refused.has(document))
  const counts = countsOf(run.report, type.slug)
  counts.created += written.filter((document) => isNew.has(document)).length
  counts.updated += written.filter((document) => !isNew.has(document)).length
  counts.unchanged += batch.length - changed.length
}

/** @returns the documents that the database refuses; the others of the batch are written. */
async function writeOrRefuse(run: Run, type: ContentType, documents: ChangedDocument[]): Promise<ChangedDocument[]> {
  if (documents.length === 0) return []
  try {
    await inTransaction(run.req, () => writeBatch(run.req, type, documents.map(ready(run, type)), run))
    return []
  } catch (error) {
    if (run.strict || !(error instanceof Error)) throw error
    const [only, ...others] = documents
    if (only && others.length === 0) {
      only.entry.hasFailed = true
      run.report.faults.push({
        file: only.entry.file?.file ?? '',
        path: '',
        reason: `the database refuses it: ${error.message}`,
      })
      return [only]
    }
    const refused: ChangedDocument[] = []
    for (const document of documents) refused.push(...(await writeOrRefuse(run, type, [document])))
    return refused
  }
}

/** With ids for references: every row is there by now. */
const ready =
  ({ catalogue }: Run, type: ContentType) =>
  ({ entry, content, stored }: ChangedDocument) => {
    if (!isPlaced(entry)) throw new Error(`${entry.slug} has no row.`)
    const idOf = (collection: string, slug: string) => catalogue.entry(collection, slug).stored?.id ?? null
    return { entry, stored, content: replaceReferences(type.fields, content, idOf) }
  }

async function foretell(run: Run, types: Map<string, ContentType>): Promise<void> {
  for (const type of types.values()) {
    for (const batch of batchesOf(entriesOf(type, run.catalogue))) {
      const changed = await changedOf(run.req, batch, { type, ...run })
      const counts = countsOf(run.report, type.slug)
      counts.created += changed.filter(({ stored }) => stored === null).length
      counts.updated += changed.filter(({ stored }) => stored !== null).length
      counts.unchanged += batch.length - changed.length
    }
  }
}
