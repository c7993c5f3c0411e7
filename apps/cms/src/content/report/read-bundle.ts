import { listBundle } from '@/content/bundle-files'
import type { ContentType } from '@/content/content-type'
import type { Fault } from '@/content/fault'
import { type Content, parseDocument, type Reference } from '@/content/parse-document'
import { readSource } from '@/content/read-source'

/** A file of a bundle, read: texts are maps of languages, references are slugs. */
export type BundleDocument = { collection: string; slug: string; content: Content; references: Reference[] }

/** Every document of a bundle, in the order of the files, and what is wrong with them on their own. */
export async function readBundle(
  directory: string,
  types: Map<string, ContentType>,
): Promise<{ documents: BundleDocument[]; faults: Fault[] }> {
  const { files, faults } = await listBundle(directory, types)
  const documents: BundleDocument[] = []
  for (const file of files) {
    const blame = (path: string, reason: string) => void faults.push({ file: file.file, path, reason })
    const type = types.get(file.collection)
    const data = await readSource(file, blame)
    if (!type || !data) continue
    const { content, references } = parseDocument(type, file.slug, data, blame)
    documents.push({ collection: file.collection, slug: file.slug, content, references })
  }
  return { documents, faults }
}

export const ofCollection = (documents: BundleDocument[], collection: string): BundleDocument[] =>
  documents.filter((document) => document.collection === collection)
