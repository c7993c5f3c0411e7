import { type BundleFile, listBundle } from './bundle-files'
import type { Catalogue, Entry } from './catalogue'
import type { ContentType } from './content-type'
import { type Fault, suggestion } from './fault'
import { missingFields } from './missing-fields'
import { parseDocument, type Content, type Reference } from './parse-document'
import { readSource } from './read-source'
import type { Staging } from './staging'

/** What is kept of a checked file until it is written. */
export type StagedDocument = { content: Content; references: Reference[] }

type Inspection = {
  types: Map<string, ContentType>
  catalogue: Catalogue
  staging: Staging<StagedDocument>
  /** Publishing asks for more: required fields, and references that are published themselves. */
  publish: boolean
  onFile?: (done: number, total: number) => void
}

/**
 * Reads and checks every file of a bundle, one after the other. Afterwards the catalogue says which may be written.
 *
 * @returns every fault of every file
 */
export async function inspectBundle(directory: string, inspection: Inspection): Promise<Fault[]> {
  const { files, faults } = await listBundle(directory, inspection.types)
  for (const { file } of faults) failNamed(inspection.catalogue, file)
  const rowOwners = new Map<string, string>()
  for (const [index, file] of files.entries()) {
    faults.push(...(await inspectFile(file, rowOwners, inspection)))
    inspection.onFile?.(index + 1, files.length)
  }
  faults.push(...(await checkReferences(inspection)))
  return faults
}

/** A file that was refused by its name still explains why references to it dangle. */
function failNamed(catalogue: Catalogue, file: string) {
  const [collection, slug] = file.replace(/\.[a-z]+$/, '').split('/')
  if (collection && slug) catalogue.entry(collection, slug).hasFailed = true
}

async function inspectFile(file: BundleFile, rowOwners: Map<string, string>, inspection: Inspection): Promise<Fault[]> {
  const { types, catalogue, staging, publish } = inspection
  const type = types.get(file.collection)
  if (!type) throw new Error(`${file.file} is of no known type.`)
  const faults: Fault[] = []
  const blame = (path: string, reason: string) => void faults.push({ file: file.file, path, reason })
  const entry = catalogue.entry(file.collection, file.slug)
  entry.file = file
  if (entry.stored?.isTrashed)
    blame('slug', 'a document with this address is in the trash: restore it or delete it there')

  if (type.onlySlug && file.slug !== type.onlySlug)
    blame('slug', `there is one document of this type, and its file is ${type.slug}/${type.onlySlug}`)
  const data = await readSource(file, blame)
  if (data) {
    const { content, references, rowIds } = parseDocument(type, file.slug, data, blame)
    for (const { list, id, path } of rowIds) {
      const owner = rowOwners.get(`${list} ${id}`)
      if (owner === undefined) rowOwners.set(`${list} ${id}`, file.file)
      else if (owner !== file.file)
        blame(path, `the row id “${id}” is used in ${owner} too: leave it out for a new row`)
    }
    if (publish) for (const path of missingFields(type, content)) blame(path, 'is missing: publishing needs it')
    if (faults.length === 0) {
      for (const { collection, slug } of references) entry.references.add(catalogue.entry(collection, slug))
      entry.staged = await staging.add({ content, references })
    }
  }
  entry.hasFailed = faults.length > 0
  return faults
}

/** A file fails with what it refers to, and then so does what refers to it: until nothing changes any more. */
async function checkReferences({ catalogue, staging, publish }: Inspection): Promise<Fault[]> {
  const faults: Fault[] = []
  let waiting = [...catalogue].filter(({ staged }) => staged !== null)
  for (let hasChanged = true; hasChanged;) {
    const failing = waiting.filter((entry) => [...entry.references].some((target) => !isThere(target, publish)))
    for (const entry of failing) {
      faults.push(...(await danglingIn(entry, { catalogue, staging, publish })))
      entry.hasFailed = true
    }
    waiting = waiting.filter(({ hasFailed }) => !hasFailed)
    hasChanged = failing.length > 0
  }
  return faults
}

function isThere({ stored, file, hasFailed }: Entry, publish: boolean): boolean {
  if (file && !hasFailed) return true
  return stored !== null && !stored.isTrashed && (!publish || stored.isLive)
}

async function danglingIn(
  entry: Entry,
  { catalogue, staging, publish }: Pick<Inspection, 'catalogue' | 'staging' | 'publish'>,
): Promise<Fault[]> {
  const { references } = entry.staged ? await staging.get(entry.staged) : { references: [] }
  return references.flatMap(({ collection, slug, path }) => {
    const target = catalogue.entry(collection, slug)
    if (isThere(target, publish)) return []
    return [{ file: entry.file?.file ?? '', path, reason: whyDangling(target, catalogue) }]
  })
}

function whyDangling({ collection, slug, stored, file, hasFailed }: Entry, catalogue: Catalogue): string {
  const name = `“${slug}” of ${collection}`
  if (hasFailed) return `refers to ${name}, whose own file ${file?.file ?? `in ${collection}/`} has faults`
  if (stored?.isTrashed) return `refers to ${name}, which is in the trash`
  if (stored) return `refers to ${name}, which is not published`
  return `refers to ${name}, which does not exist${suggestion(slug, catalogue.known(collection))}`
}
