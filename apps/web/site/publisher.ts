import type { CareersDocument, DeliveryDocument, Locale } from '@career-explorer/types'
import { locales } from '@career-explorer/types/vocabulary'

import { today as currentDay } from '@/page-data'

import type { AppBuild, Renderer } from './app-build'
import { bringAssets, copyAssets, dropOldAssets } from './assets'
import { damageIn } from './damage'
import type { Delivered, Feed } from './feed'
import { inBatches } from './in-batches'
import { robots, rss, sitemap } from './indexes'
import { type Moves, movesFile, type Output, type PublishedState, stateFile } from './output'
import { pictureAddress, styleHashes } from './page-html'
import { crewFor, writeByCrew } from './page-crew'
import { PageWriter } from './page-writer'
import { removeSearch, writeSearch } from './search-files'
import { SharePictures } from './share-pictures'
import { writeSizes } from './sizes'
import { startScriptHash } from './start-script'
import { sweep } from './sweep'
import { webManifest } from './web-manifest'
import { type Address, allPages, documentsFor, type DocumentPath, fileOf, pagesShowing } from './page-list'

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

/** What came for a path: a document lies aside until all have come. */
type Arrival = Exclude<Delivered, { state: 'published' }> | { state: 'published'; etag: string; picture: string | null }

/** No change has this number. */
const never = -1

/** Turns published documents into the files of the site, and only those that a change touches. */
export class Publisher {
  private readonly today: () => string
  private readonly writer: PageWriter
  /** What careers are shared with; they may come later than their pages. */
  readonly shares: SharePictures

  constructor(private readonly options: PublisherOptions) {
    this.today = options.today ?? currentDay
    this.writer = new PageWriter(options)
    this.shares = new SharePictures(options.output, this.writer.documents)
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
      const { sequence, changed, removed, reset } = await (patience > 0 ? this.meanwhile(ask) : ask())
      if (reset) return this.compare(current, signal)
      if (sequence === current.sequence) return current
      current = await this.apply(current, { sequence, paths: [...changed, ...removed] }, signal)
    }
  }

  /** Who waits draws and polishes, and has put everything down when there is an answer. */
  private async meanwhile<Answer>(wait: () => Promise<Answer>): Promise<Answer> {
    const answered = new AbortController()
    const spare = this.shares.draw(answered.signal).then(() => this.options.output.polish(answered.signal))
    // Its failure is told below, when the answer is there.
    spare.catch(() => {})
    try {
      return await wait()
    } finally {
      answered.abort()
      await spare
    }
  }

  /** Everything that the manifest lists otherwise than we have it. */
  private async compare(known: PublishedState | null, signal?: AbortSignal): Promise<PublishedState> {
    const state = known ?? this.emptyState()
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
    const { output } = this.options
    const documents = { ...state.documents }
    const moves = structuredClone(change.moves ?? (await output.readMoves()))
    const gone = new Set(moves.gone)
    const paths = [...new Set(change.paths)]
    const removed: DocumentPath[] = []
    try {
      // All of them before the first one is shown: half an answer changes nothing.
      const arrived = new Map<DocumentPath, Arrival>()
      await inBatches(paths, 8, async (path) => void arrived.set(path, await this.bring(path, change.sequence, signal)))
      const now = new Date().toISOString()
      await inBatches([...arrived], 8, async ([path, arrival]) => {
        const address = addressOf(path)
        delete moves.redirects[address]
        gone.delete(address)
        this.writer.documents.forget(path)
        if (arrival.state === 'published') {
          if (arrival.picture) await this.keepPicture(arrival.picture, signal)
          await output.show(`content/v1/${path}`)
          documents[path] = { etag: arrival.etag, updatedAt: change.dates?.get(path)?.updatedAt ?? now }
          return
        }
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

  /** Fetches a document and lays it aside. */
  private async bring(path: DocumentPath, sequence: number, signal?: AbortSignal): Promise<Arrival> {
    const answer = await this.options.feed.document(path, sequence, signal)
    if (answer.state !== 'published') return answer
    this.options.output.stage(`content/v1/${path}`, answer.text)
    return { state: 'published', etag: answer.etag, picture: pictureOf(answer.document) }
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
    await this.writePages([...pages], next)
    await writeSizes([...[...pages].map(documentOf), ...(work.sizes ?? []), ...(work.removed ?? [])], {
      output,
      get: async (path) => (next.documents[path] ? this.writer.documents.get(path) : null),
    })
    await this.writeIndexes(next)
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

  private async writeIndexes(state: PublishedState): Promise<void> {
    const { output, siteUrl } = this.options
    const updatedAt = (path: string) => state.documents[path]?.updatedAt
    const pages = allPages(Object.keys(state.documents).toSorted()).filter((address) =>
      documentsFor(address).every((path) => state.documents[path]),
    )
    await output.write('sitemap.xml', sitemap(siteUrl, pages, updatedAt))
    await output.write('robots.txt', robots(siteUrl))
    const lists: CareersDocument[] = []
    for (const locale of locales) {
      const careers = await this.listOf(locale, state)
      const site = state.documents[`${locale}/site.json`]
        ? await this.writer.documents.get(`${locale}/site.json`)
        : null
      const words = site?.kind === 'site' ? site : null
      if (careers) lists.push(careers)
      else await removeSearch(output, locale)
      if (careers) await output.write(`${locale}/feed.xml`, rss(siteUrl, careers, words, updatedAt))
      await output.write(`${locale}/manifest.webmanifest`, webManifest(this.options.build, locale, words))
    }
    const etags = locales.map((locale) => state.documents[`${locale}/careers.json`]?.etag ?? '')
    await writeSearch(output, lists, [state.build, ...etags].join(' '))
  }

  private async listOf(locale: Locale, state: PublishedState): Promise<CareersDocument | null> {
    const path = `${locale}/careers.json`
    const document = state.documents[path] ? await this.writer.documents.get(path) : null
    return document?.kind === 'careers' ? document : null
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

  private emptyState(): PublishedState {
    const { siteUrl } = this.options
    return {
      version: 1,
      sequence: 0,
      build: '',
      siteUrl,
      renderedOn: this.today(),
      styleHashes: [],
      scriptHashes: [],
      documents: {},
      assets: [],
      olderAssets: [],
    }
  }
}

/** `en/careers/nurse.json` → `/en/careers/nurse` */
const addressOf = (path: DocumentPath): Address => `/${path.replace(/\.json$/, '')}`

/** `/en/careers/nurse` → `en/careers/nurse.json` */
const documentOf = (address: Address): DocumentPath => `${address.slice(1)}.json`

/** Is it a page that lists what others are about? */
const isList = (address: Address) => address.split('/').length < 4

/** The file name of a career's picture, if it is one that may be written. */
function pictureOf(document: DeliveryDocument): string | null {
  const url = document.kind === 'career' ? document.heroImage?.url : undefined
  const name = url && /^\/media\/([\w%.() -]+)$/.exec(pictureAddress(url))?.[1]
  return !name || name.startsWith('.') || name.includes('%2') ? null : decodeURIComponent(name)
}
