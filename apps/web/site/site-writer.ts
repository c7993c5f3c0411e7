import { today as currentDay } from '@/page-data'

import { bringAssets, dropOldAssets } from './assets'
import type { Documents } from './documents'
import { inBatches } from './in-batches'
import { crewFor, writeByCrew } from './page-crew'
import { styleHashes } from './page-html'
import {
  type Address,
  addressOf,
  allPages,
  documentOf,
  documentsFor,
  type DocumentPath,
  fileOf,
  isList,
  pagesShowing,
} from './page-list'
import { PageWriter, type PageWriterOptions } from './page-writer'
import { type Moves, movesFile, type PublishedState, stateFile } from './published-state'
import { listsIn } from './search-files'
import { SearchMaker } from './search-maker'
import { SharePictures } from './share-pictures'
import { writeSizes } from './sizes'
import { startScriptHash } from './start-script'
import { writeIndexes } from './write-indexes'

export type SiteWriterOptions = PageWriterOptions & {
  /** Where the app was built: with it, many pages are rendered on several threads. */
  dist?: string
  today?: () => string
  onProgress?: (done: number, of: number) => void
}

/** What has to be made anew, beside what is made of everything, and what is gone. */
type Work = { pages: Address[]; sizes?: DocumentPath[]; moves?: Moves; removed?: DocumentPath[] }

/** Makes the site's files from the documents in its folder. */
export class SiteWriter {
  readonly documents: Documents
  /** What careers are shared with; they may come later than their pages. */
  readonly shares: SharePictures
  private readonly today: () => string
  private readonly writer: PageWriter
  private readonly search: SearchMaker

  constructor(private readonly options: SiteWriterOptions) {
    this.today = options.today ?? currentDay
    this.writer = new PageWriter(options)
    this.documents = this.writer.documents
    this.shares = new SharePictures(options.output, this.documents)
    this.search = new SearchMaker(options.output)
  }

  /** Renders everything again when the app, the site's address or a banner's day is another one. */
  async refresh(state: PublishedState): Promise<PublishedState> {
    const isSameApp = this.isOfThisApp(state)
    if (isSameApp && state.renderedOn === this.today()) return state
    const paths = Object.keys(state.documents)
    if (!isSameApp) await this.allowBoth(state)
    return this.write(state, { pages: isSameApp ? await this.pagesWithDatedBanner(paths) : allPages(paths) })
  }

  /** While pages of two apps stand side by side, the styles and the first script of both may apply. */
  private async allowBoth(state: PublishedState): Promise<void> {
    const { build, output } = this.options
    const both: PublishedState = {
      ...state,
      styleHashes: [...new Set([...state.styleHashes, ...styleHashes(build)])],
      scriptHashes: [...new Set([...state.scriptHashes, startScriptHash])],
    }
    await output.write(stateFile, JSON.stringify(both))
  }

  /** Renders pages, takes down what is gone, writes the indexes, and says last that it is done. */
  async write(state: PublishedState, work: Work): Promise<PublishedState> {
    const { build, output, siteUrl } = this.options
    const next: PublishedState = {
      ...state,
      build: build.id,
      siteUrl,
      renderedOn: this.today(),
      styleHashes: styleHashes(build),
      scriptHashes: [startScriptHash],
      ...(await bringAssets(output, build, state)),
    }
    const pages = new Set(this.isOfThisApp(state) ? work.pages : allPages(Object.keys(next.documents)))
    if (work.moves) await output.write(movesFile, JSON.stringify(work.moves))
    for (const path of work.removed ?? []) {
      await output.remove(fileOf(addressOf(path)))
      await output.remove(`content/v1/${path}`)
      await this.shares.remove(path)
    }
    const rendering = this.writePages([...pages], next)
    // Beside several rendering threads, that of the search would be too much for a small machine's memory. Only what was
    // taken down must not be found so long.
    const mayWait = this.threadsFor(pages.size) > 0 && !work.removed?.length
    const search = mayWait ? rendering.then(() => this.bringSearch(next)) : this.bringSearch(next)
    // Its failure is told below, when all else is done.
    search.catch(() => {})
    try {
      await rendering
      await writeSizes([...[...pages].map(documentOf), ...(work.sizes ?? []), ...(work.removed ?? [])], {
        output,
        get: async (path) => (next.documents[path] ? this.documents.get(path) : null),
        all: Object.keys(next.documents),
      })
      await writeIndexes(next, { build, output, siteUrl, documents: this.documents })
    } finally {
      await search
    }
    await output.write(stateFile, JSON.stringify(next))
    await dropOldAssets(output, state, next)
    return next
  }

  /** Has what takes long to start ready for the next change. */
  prepare({ documents }: PublishedState): Promise<void> {
    return this.search.prepare(listsIn(documents))
  }

  /** What makes a site better that is whole already, until there is something else to do. */
  async tidy(until: AbortSignal): Promise<void> {
    await this.shares.draw(until)
    await this.options.output.polish(until)
  }

  private isOfThisApp({ build, siteUrl }: PublishedState): boolean {
    return build === this.options.build.id && siteUrl === this.options.siteUrl
  }

  /** What changed first, then the lists that it is on: those take longer, and fewer readers wait for them. */
  private async writePages(pages: Address[], { documents, renderedOn }: PublishedState): Promise<void> {
    const { dist, output, siteUrl, onProgress } = this.options
    const isComplete = (address: Address) => documentsFor(address).every((path) => documents[path])
    // While a language is only half published, the server shows the app's own page there.
    for (const address of pages) if (!isComplete(address)) await output.remove(fileOf(address))
    const order = pages.filter(isComplete).toSorted((one, other) => Number(isList(one)) - Number(isList(other)))
    let done = 0
    const onPage = () => onProgress?.(++done, order.length)
    const threads = this.threadsFor(order.length)
    if (dist !== undefined && threads > 0) {
      return writeByCrew(order, threads, { dist, output, siteUrl, today: renderedOn }, onPage)
    }
    await inBatches(order, 4, async (address) => {
      await this.writer.write(address, renderedOn)
      onPage()
    })
  }

  private threadsFor(pages: number): number {
    return this.options.dist === undefined ? 0 : crewFor(pages)
  }

  private bringSearch({ build, documents }: PublishedState): Promise<void> {
    const lists = listsIn(documents)
    return this.search.bring(lists, [build, ...lists.map((path) => documents[path]?.etag)].join(' '))
  }

  private async pagesWithDatedBanner(paths: DocumentPath[]): Promise<Address[]> {
    const pages: Address[] = []
    for (const path of paths.filter((one) => one.endsWith('/site.json'))) {
      const site = await this.documents.get(path)
      if (site?.kind === 'site' && site.banner && (site.banner.from || site.banner.until)) {
        pages.push(...pagesShowing(path, paths))
      }
    }
    return pages
  }
}
