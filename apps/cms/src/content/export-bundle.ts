import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { createLocalReq, type Payload } from 'payload'

import { BundleError } from './bundle-files'
import { type ContentType, contentTypesOf } from './content-type'
import type { Fault } from './fault'
import { newestVersions } from './prepare-batch'
import { contentOfStored, replaceReferences } from './stored-content'
import { slugsById, storedDocuments } from './stored-documents'
import { writeDocument, writeYaml } from './write-document'

export type ExportReport = {
  /** How many documents of each collection. */
  counts: Record<string, number>
  /** What the bundle cannot say; everything else is in it. */
  faults: Fault[]
}

const batchSize = 25
/** Says that a folder holds an export and nothing else, so that the next one may replace it. */
const marker = '.exported'

/** Writes the newest version of every document that is not in the trash, draft or published, in the form that import reads. */
export async function exportBundle(payload: Payload, { directory }: { directory: string }): Promise<ExportReport> {
  await claimFolder(directory)
  const types = contentTypesOf(payload.config)
  const slugs = await slugsById(payload, types)
  const report: ExportReport = { counts: {}, faults: [] }
  for (const type of types.values())
    report.counts[type.slug] = await exportCollection(payload, type, { directory, slugs, report })
  return report
}

type Target = { directory: string; slugs: Map<string, string>; report: ExportReport }

async function exportCollection(
  payload: Payload,
  type: ContentType,
  { directory, slugs, report }: Target,
): Promise<number> {
  const req = await createLocalReq({}, payload)
  const folder = join(directory, type.slug)
  const stored = (await storedDocuments(payload, type.slug)).filter(
    ({ isTrashed, isComplete }) => !isTrashed && isComplete,
  )
  const before = await readdir(folder).catch(() => [])
  const written = new Set<string>()
  if (stored.length > 0) await mkdir(folder, { recursive: true })
  for (let start = 0; start < stored.length; start += batchSize) {
    const batch = stored.slice(start, start + batchSize).map((each) => ({ stored: each }))
    const newest = await newestVersions(req, type, batch)
    for (const { id, slug } of batch.map((each) => each.stored)) {
      const name = `${slug}.yaml`
      const blame = (path: string, reason: string) =>
        void report.faults.push({ file: `${type.slug}/${name}`, path, reason })
      if (written.has(name)) {
        blame('slug', `two documents have this address: the one with the id ${id} is left out`)
        continue
      }
      const content = contentOfStored(type, newest.get(id) ?? {})
      const withSlugs = replaceReferences(type.fields, content, (collection, target) => {
        const found = slugs.get(target)
        if (found === undefined)
          blame('', `a reference to one of ${collection} is left out, because that is in the trash`)
        return found ?? null
      })
      await writeFile(join(folder, name), writeYaml(writeDocument(type, withSlugs, blame)))
      written.add(name)
    }
  }
  for (const name of before) if (!written.has(name)) await rm(join(folder, name))
  return written.size
}

/** A new folder, an empty one, or an earlier export; never a folder with something else in it. */
async function claimFolder(directory: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true })
    const names = await readdir(directory)
    if (names.length > 0 && !names.includes(marker)) {
      throw new BundleError(
        `${directory} holds other things: export into an empty folder, or one of an earlier export.`,
      )
    }
    await writeFile(join(directory, marker), 'Written by “pnpm content export”, and replaced by the next one.\n')
  } catch (error) {
    if (error instanceof BundleError || !(error instanceof Error)) throw error
    throw new BundleError(`${directory} cannot be written: ${error.message}.`)
  }
}
