import { locales } from '@career-explorer/types/vocabulary'

import type { AppBuild } from './app-build'
import { appFiles } from './assets'
import { indexFiles } from './indexes'
import { isCompressible } from './compressed'
import type { Output } from './output'
import { movesFile, type PublishedState } from './published-state'
import { type Address, allPages, documentsFor, type DocumentPath, fileOf } from './page-list'
import { pointerFile, searchFiles } from './search-files'
import { sizeFileOf } from './sizes'
import { notWhole } from './whole-files'

/** What of a published site is missing or cut off. Files by name, pages by address, sizes by their category. */
export type Damage = {
  lost: Set<DocumentPath>
  pages: Address[]
  sizes: DocumentPath[]
  search: string[]
  indexes: string[]
  assets: string[]
  areMovesLost: boolean
}

export async function damageIn(output: Output, build: AppBuild, state: PublishedState): Promise<Damage> {
  const brokenOf = (names: readonly string[]) => notWhole(output.folder, names)
  const paths = Object.keys(state.documents)
  const lost = new Set(await brokenAmong(paths, (path) => `content/v1/${path}`))
  const isReadable = (address: Address) =>
    documentsFor(address).every((path) => state.documents[path] && !lost.has(path))
  const searched = locales.filter((locale) => state.documents[`${locale}/careers.json`])
  return {
    lost,
    pages: await brokenAmong(allPages(paths).filter(isReadable), fileOf),
    sizes: await brokenAmong(paths, sizeFileOf),
    search: await brokenOf([...new Set([...searched.map(pointerFile), ...(await searchFiles(output))])]),
    indexes: await brokenOf(indexFiles(paths)),
    assets: await brokenOf(appFiles(build).filter(isCompressible)),
    areMovesLost: (await brokenOf([movesFile])).length > 0,
  }

  /** Those whose file is not whole; what has no file is never broken. */
  async function brokenAmong<Thing extends string>(things: readonly Thing[], nameOf: (thing: Thing) => string | null) {
    const files = new Map<string, Thing>()
    for (const thing of things) {
      const name = nameOf(thing)
      if (name !== null) files.set(name, thing)
    }
    return (await brokenOf([...files.keys()])).flatMap((name) => files.get(name) ?? [])
  }
}
