import { createHash } from 'node:crypto'

import type { CareersDocument, Locale } from '@career-explorer/types'
import { locales } from '@career-explorer/types/vocabulary'
import { z } from 'zod'

import type { SearchPointer } from '@/explore/explorer.queries'
import { startOf } from '@/explore/explorer-start'
import { findablesOf, indexOf } from '@/explore/search-index'

import type { Output } from './output'
import type { DocumentPath } from './page-list'

/** Where a language's index is said to be. */
export const pointerFile = (locale: Locale): string => `${locale}/search.json`

/** An index has its content in its name: a browser may keep it for ever. */
export const indexFile = /^assets\/search-(en|si|ta)-[\w-]+\.json$/

/** What is said where, as far as it is read back here. */
const pointer = z.object({ index: z.string(), madeOf: z.string() })

/**
 * Writes what the explorer searches in, for each language: an index of all careers, and a small file that says where it
 * is. Only when the careers of some language have changed: their titles are found in the others, too.
 * @param madeOf another text when the careers or the app are others
 * @returns the names of the files that belong to it
 */
export async function writeSearch(output: Output, lists: readonly CareersDocument[], madeOf: string): Promise<void> {
  for (const list of lists) {
    const before = await readPointer(output, list.locale)
    if (before?.madeOf === madeOf && (await output.has(before.index))) continue
    const text = JSON.stringify(indexOf(findablesOf(list, lists)))
    const hash = createHash('sha256').update(text).digest('base64url').slice(0, 16)
    const index = `assets/search-${list.locale}-${hash}.json`
    await output.write(index, text)
    const now: SearchPointer & { madeOf: string } = { version: 1, index: `/${index}`, madeOf, start: startOf(list) }
    await output.write(pointerFile(list.locale), JSON.stringify(now))
    // At once: what was taken down must not be found in an old one. Who asks for it builds an index from the documents.
    if (before && before.index !== index) await output.remove(before.index)
  }
}

/** Is the search of exactly these lists there? */
export async function isSearchMade(output: Output, lists: readonly DocumentPath[], madeOf: string): Promise<boolean> {
  for (const locale of locales) {
    const known = await readPointer(output, locale)
    const isAsked = lists.includes(listOf(locale))
    if (isAsked !== (known !== null)) return false
    if (known && (known.madeOf !== madeOf || !(await output.has(known.index)))) return false
  }
  return true
}

/** Makes the search of these lists, and takes down that of languages which have none. */
export async function bringSearch(output: Output, paths: readonly DocumentPath[], madeOf: string): Promise<void> {
  const lists: CareersDocument[] = []
  for (const locale of locales) {
    const text = paths.includes(listOf(locale)) ? await output.read(`content/v1/${listOf(locale)}`) : null
    const list: unknown = text === null ? null : JSON.parse(text)
    if (isList(list)) lists.push(list)
    else await removeSearch(output, locale)
  }
  await writeSearch(output, lists, madeOf)
}

/** Light on purpose: the whole of it was checked when it came, and this is done with each change. */
const isList = (value: unknown): value is CareersDocument =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'careers'

/** The lists of all careers, of the languages that have any. */
export const listsIn = (documents: Readonly<Record<DocumentPath, unknown>>): DocumentPath[] =>
  locales.map(listOf).filter((path) => documents[path])

const listOf = (locale: Locale): DocumentPath => `${locale}/careers.json`

/** The files of the search that are in use. */
export async function searchFiles(output: Output): Promise<string[]> {
  const files: string[] = []
  for (const locale of locales) {
    const known = await readPointer(output, locale)
    if (known) files.push(pointerFile(locale), known.index)
  }
  return files
}

/** Takes down the search of a language that has no careers any more. */
export async function removeSearch(output: Output, locale: Locale): Promise<void> {
  const known = await readPointer(output, locale)
  if (!known) return
  await output.remove(pointerFile(locale))
  await output.remove(known.index)
}

async function readPointer(output: Output, locale: Locale): Promise<z.infer<typeof pointer> | null> {
  const text = await output.read(pointerFile(locale))
  if (text === null) return null
  try {
    const said = pointer.parse(JSON.parse(text))
    const index = said.index.slice(1)
    return indexFile.test(index) ? { ...said, index } : null
  } catch (error) {
    // Half a file is none: it is made again.
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null
    throw error
  }
}
