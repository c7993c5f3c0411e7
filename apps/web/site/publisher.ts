import { today as currentDay } from '@/page-data'

import type { AppBuild, Renderer } from './app-build'
import { bringAssets, copyAssets, dropOldAssets } from './assets'
import { damageIn } from './damage'
import { type Arrival, bringDocument } from './arrivals'
import type { Feed } from './feed'
import { inBatches } from './in-batches'
import { writeIndexes } from './write-indexes'
import type { Output } from './output'
import { emptyState, type Moves, movesFile, type PublishedState, stateFile } from './published-state'
import { styleHashes } from './page-html'
import { crewFor, writeByCrew } from './page-crew'
import { PageWriter } from './page-writer'
import { listsIn } from './search-files'
import { SearchMaker } from './search-maker'
import { SharePictures } from './share-pictures'
import { writeSizes } from './sizes'
import { startScriptHash } from './start-script'
import { sweep } from './sweep'
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

type PublisherOptions = {
  output: Output
  feed: Feed
  build: AppBuild
  renderer: Renderer
  /** Where the app was built: with it, many pages are rendered on several threads. */
  dist?: string
  siteUrl: string
  today?: () => string
  onProgress?: (done: number, of: number) => void
}

/** No change has this number. */
const never = -1

/** Turns published documents into the files of the site, and only those that a change touches. */
export class Publisher {
  private readonly today: () => string
  private readonly writer: PageWriter
  /** What careers are shared with; they may come later than their pages. */
  readonly shares: SharePictures
  private readonly search: SearchMaker

  constructor(private readonly options: PublisherOptions) {
    this.today = options.today ?? currentDay
    this.writer = new PageWriter(options)
    this.shares = new SharePictures(options.output, this.writer.documents)
    this.search = new SearchMaker(options.output)
  }

  /**
   * Brings the folder up to what is published now. By the manifest, not by the last sequence alone: the database may
   * be another one since.
   */
  async catchUp(signal?: AbortSignal): Promise<PublishedState> {
    const known = await this.options.output.readState()
    const state = known && (await this.mend(await this.refresh(known)))
    const current = await this.compare(state, signal)
    await sweep(this.options.output, current)
    this.shares.ask(Object.keys(current.documents))
    return this.follow(current, 0, signal)
  }

  /** Makes again what a crash or a full disk left missing or cut off; documents are fetched by what follows. */
  private async mend(state: PublishedState): Promise<PublishedState> {
    const { build, output } = this.options
    const { lost, search, assets, indexes, areMovesLost, ...work } = await damageIn(output, build, state)
    for (const name of search) await output.remove(name)
    if (assets.length > 0) await copyAssets(output, build)
    const isWork = work.pages.length + work.sizes.length > 0
    const made = work.pages.length + work.sizes.length + search.length + indexes.length
    const count = lost.size + made + assets.length + (areMovesLost ? 1 : 0)
    if (count > 0) console.warn(`Making ${count} files again that are not whole`)
    // Documents that were lost come again, and with them what is made of all of them.
    const mended = isWork || (made > 0 && lost.size === 0) ? await this.finish(state, work) : state
    const documents = Object.fromEntries(Object.entries(state.documents).filter(([path]) => !lost.has(path)))
    // Where pages went only the CMS knows: with another sequence it is asked for everything.
    return { ...mended, documents, ...(areMovesLost ? { sequence: never } : {}) }
  }

  /** Renders everything again when the app, the site's address or a banner's day is another one; asks nobody. */
  async refresh(state: PublishedState): Promise<PublishedState> {
    const { build, siteUrl } = this.options
    if (state.build === build.id && state.siteUrl === siteUrl && state.renderedOn === this.today()) return state
    const isSameApp = state.build === build.id && state.siteUrl === siteUrl
    const paths = Object.keys(state.documents)
    const dated = isSameApp ? await this.pagesWithDatedBanner(paths) : allPages(paths)
    return this.finish(state, { pages: dated })
  }

  /** One answer of the feed, applied. @param wait so many seconds for a change, when there is none yet */
  async follow(state: PublishedState, wait: number, signal?: AbortSignal): Promise<PublishedState> {
    const { feed } = this.options
    let current = state
    for (let patience = wait; ; patience = 0) {
      const ask = () => feed.changes(current.sequence, patience, signal)
      const { sequence, changed, removed, reset } = await (patience > 0 ? this.meanwhile(ask, current) : ask())
      if (reset) return this.compare(current, signal)
      if (sequence === current.sequence) return current
      current = await this.apply(current, { sequence, paths: [...changed, ...removed] }, signal)
    }
  }

  /** What makes a site better that is whole already, until there is something else to do. */
  async tidy(until: AbortSignal): Promise<void> {
    await this.shares.draw(until)
    await this.options.output.polish(until)
  }

  /** Who waits tidies, and has put everything down when there is an answer. */
  private async meanwhile<Answer>(wait: () => Promise<Answer>, { documents }: PublishedState): Promise<Answer> {
    const answered = new AbortController()
    const tidying = this.search.prepare(listsIn(documents)).then(() => this.tidy(answered.signal))
    // Its failure is told below, when the answer is there.
    tidying.catch(() => {})
    try {
      return await wait()
    } finally {
      answered.abort()
      await tidying
    }
  }

  /** Everything that the manifest lists otherwise than we have it. */
  private async compare(known: PublishedState | null, signal?: AbortSignal): Promise<PublishedState> {
    const state = known ?? emptyState(this.options.siteUrl, this.today())
    const manifest = await this.options.feed.manifest(signal)
    const dates = new Map(manifest.documents.map((one) => [one.path, one]))
    const changed = [...dates.values()].filter(({ path, etag }) => state.documents[path]?.etag !== etag)
    const lost = Object.keys(state.documents).filter((path) => !dates.has(path))
    const redirects = manifest.redirects.map(({ from, to }): [Address, Address] => [addressOf(from), addressOf(to)])
    const removed = await this.options.feed.removedSinceEver(manifest.sequence, signal)
    const moves: Moves = { redirects: Object.fromEntries(redirects), gone: [] }
    moves.gone = removed.map(addressOf).filter((address) => !moves.redirects[address])
    const isSame = changed.length + lost.length === 0 && state.sequence === manifest.sequence
    if (known && isSame) return known
    const paths = [...changed.map(({ path }) => path), ...lost]
    return this.apply(state, { sequence: manifest.sequence, paths, dates, moves }, signal)
  }

  private async apply(
    state: PublishedState,
    change: {
      sequence: number
      paths: DocumentPath[]
      dates?: Map<DocumentPath, { updatedAt: string }>
      moves?: Moves
    },
    signal?: AbortSignal,
  ): Promise<PublishedState> {
    const { feed, output } = this.options
    const documents = { ...state.documents }
    const moves = structuredClone(change.moves ?? (await output.readMoves()))
    const gone = new Set(moves.gone)
    const paths = [...new Set(change.paths)]
    const removed: DocumentPath[] = []
    try {
      // All of them before the first one is shown: half an answer changes nothing.
      const arrived = new Map<DocumentPath, Arrival>()
      await inBatches(
        paths,
        8,
        async (path) => void arrived.set(path, await bringDocument(path, change.sequence, { feed, output, signal })),
      )
      const now = new Date().toISOString()
      await inBatches([...arrived], 8, async ([path, arrival]) => {
        const address = addressOf(path)
        delete moves.redirects[address]
        gone.delete(address)
        if (arrival.state === 'published') {
          if (arrival.picture) await this.keepPicture(arrival.picture, signal)
          output.show(`content/v1/${path}`)
          this.writer.documents.renew(path, arrival.shared)
          documents[path] = { etag: arrival.etag, updatedAt: change.dates?.get(path)?.updatedAt ?? now }
          return
        }
        this.writer.documents.renew(path, null)
        // Also when we don't know of it: a publish that was cut short may have left its file.
        removed.push(path)
        delete documents[path]
        if (arrival.state === 'moved') moves.redirects[address] = addressOf(arrival.to)
        else gone.add(address)
      })
    } finally {
      await output.discard()
    }
    moves.gone = [...gone]
    this.shares.ask(paths)
    const all = Object.keys(documents)
    const pages = paths.flatMap((path) => pagesShowing(path, all))
    return this.finish({ ...state, documents, sequence: change.sequence }, { pages, moves, removed })
  }

  /** Renders pages, takes down what is gone, writes the indexes, and says last that it is done. */
  private async finish(
    state: PublishedState,
    work: { pages: Address[]; sizes?: DocumentPath[]; moves?: Moves; removed?: DocumentPath[] },
  ): Promise<PublishedState> {
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
    const isOtherApp = state.build !== build.id || state.siteUrl !== siteUrl
    const pages = new Set(isOtherApp ? allPages(Object.keys(next.documents)) : work.pages)
    if (work.moves) await output.write(movesFile, JSON.stringify(work.moves))
    for (const path of work.removed ?? []) {
      await output.remove(fileOf(addressOf(path)))
      await output.remove(`content/v1/${path}`)
      await this.shares.remove(path)
    }
    const search = this.bringSearch(next)
    // Its failure is told below, when all else is done.
    search.catch(() => {})
    try {
      await this.writePages([...pages], next)
      await writeSizes([...[...pages].map(documentOf), ...(work.sizes ?? []), ...(work.removed ?? [])], {
        output,
        get: async (path) => (next.documents[path] ? this.writer.documents.get(path) : null),
        all: Object.keys(next.documents),
      })
      await writeIndexes(next, { build, output, siteUrl, documents: this.writer.documents })
    } finally {
      await search
    }
    await output.write(stateFile, JSON.stringify(next))
    await dropOldAssets(output, state, next)
    return next
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
    const threads = dist === undefined ? 0 : crewFor(order.length)
    if (dist !== undefined && threads > 0) {
      return writeByCrew(order, threads, { dist, output, siteUrl, today: renderedOn }, onPage)
    }
    await inBatches(order, 4, async (address) => {
      await this.writer.write(address, renderedOn)
      onPage()
    })
  }

  private bringSearch({ build, documents }: PublishedState): Promise<void> {
    const lists = listsIn(documents)
    return this.search.bring(lists, [build, ...lists.map((path) => documents[path]?.etag)].join(' '))
  }

  private async keepPicture(name: string, signal?: AbortSignal): Promise<void> {
    const picture = await this.options.feed.picture(name, signal)
    if (picture) await this.options.output.write(`media/${name}`, picture)
  }

  private async pagesWithDatedBanner(paths: DocumentPath[]): Promise<Address[]> {
    const pages: Address[] = []
    for (const path of paths.filter((one) => one.endsWith('/site.json'))) {
      const site = await this.writer.documents.get(path)
      if (site?.kind === 'site' && site.banner && (site.banner.from || site.banner.until)) {
        pages.push(...pagesShowing(path, paths))
      }
    }
    return pages
  }
}
