import { type Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, parse } from 'node:path'

import { validateSlug } from '@/fields/slug.field'

import type { ContentType } from './content-type'
import { type Fault, suggestion } from './fault'

/** One document of a bundle: where it is, and what it is called there. */
export type BundleFile = { collection: string; slug: string; file: string; path: string; format: 'yaml' | 'json' }

const formats: Record<string, BundleFile['format']> = { '.yaml': 'yaml', '.yml': 'yaml', '.json': 'json' }

/** Nobody's content: notes and what systems leave behind. */
const isIgnored = ({ name }: Dirent) => name.startsWith('.') || name === 'README.md'

/** The folder is not there or cannot be read: nothing can be done with it. */
export class BundleError extends Error {
  override readonly name = 'BundleError'
}

/** Lists the documents of a bundle, in a stable order; everything that does not belong there is a fault. */
export async function listBundle(
  directory: string,
  types: Map<string, ContentType>,
): Promise<{ files: BundleFile[]; faults: Fault[] }> {
  const faults: Fault[] = []
  const files: BundleFile[] = []
  for (const entry of await entriesOf(directory)) {
    if (!entry.isDirectory()) {
      faults.push({ file: entry.name, path: '', reason: 'a document lies in the folder of its collection' })
    } else if (types.has(entry.name)) {
      await listCollection(directory, entry.name, files, faults)
    } else {
      const known = [...types.keys()]
      const reason = `no such collection${suggestion(entry.name, known)} The collections are ${known.join(', ')}.`
      faults.push({ file: `${entry.name}/`, path: '', reason: reason.replace('collection The', 'collection. The') })
    }
  }
  return { files: withoutDoubles(files, faults), faults }
}

async function listCollection(directory: string, collection: string, files: BundleFile[], faults: Fault[]) {
  for (const entry of await entriesOf(join(directory, collection))) {
    const file = `${collection}/${entry.name}`
    const { name: slug, ext } = parse(entry.name)
    const format = formats[ext.toLowerCase()]
    if (!entry.isFile()) faults.push({ file, path: '', reason: 'only files belong here, no folders or links' })
    else if (!format) faults.push({ file, path: '', reason: 'only .yaml, .yml and .json files are read' })
    else if (validateSlug(slug) !== true) {
      faults.push({ file, path: '', reason: `the file name is the address: ${String(validateSlug(slug))}` })
    } else files.push({ collection, slug, file, path: join(directory, collection, entry.name), format })
  }
}

async function entriesOf(directory: string): Promise<Dirent[]> {
  const entries = await readdir(directory, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === 'ENOENT' ? 'there is no such folder' : (error.code ?? error.message)
    throw new BundleError(`${directory} cannot be read: ${reason}.`)
  })
  return entries.filter((entry) => !isIgnored(entry)).sort((left, right) => (left.name < right.name ? -1 : 1))
}

/** Two files for one document: neither is taken, because nobody can say which one is meant. */
function withoutDoubles(files: BundleFile[], faults: Fault[]): BundleFile[] {
  const firsts = new Map<string, BundleFile>()
  const doubled = new Set<string>()
  for (const each of files) {
    const key = `${each.collection}/${each.slug}`
    const first = firsts.get(key)
    if (!first) firsts.set(key, each)
    else {
      doubled.add(key)
      faults.push({ file: each.file, path: 'slug', reason: `duplicate: ${first.file} has the same address` })
    }
  }
  return files.filter(({ collection, slug }) => !doubled.has(`${collection}/${slug}`))
}
