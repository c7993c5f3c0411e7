import type { CareersDocument, DeliveryDocument, Locale } from '@career-explorer/types'
import { locales } from '@career-explorer/types/vocabulary'

import { today as currentDay } from '@/page-data'

import type { AppBuild, Renderer } from './app-build'
import { bringAssets, dropOldAssets } from './assets'
import { Documents } from './documents'
import type { Delivered, Feed } from './feed'
import { inBatches } from './in-batches'
import { robots, rss, sitemap } from './indexes'
import { type Moves, movesFile, type Output, type PublishedState, stateFile } from './output'
import { pageHtml, pictureAddress, styleHashes } from './page-html'
import { sweep } from './sweep'
import { type Address, allPages, documentsFor, type DocumentPath, fileOf, pagesShowing } from './page-list'

type PublisherOptions = {
  output: Output
  feed: Feed
  build: AppBuild
  renderer: Renderer
  siteUrl: string
  today?: () => string
  onProgress?: (done: number, of: number) => void
}

/** Turns published documents into the files of the site, and only those that a change touches. */
export class Publisher {
  private readonly today: () => string
  private readonly documents: Documents

  constructor(private readonly options: PublisherOptions) {
    this.today = options.today ?? currentDay
    this.documents = new Documents(options.output)
  }

  /**
   * Brings the folder up to what is published now. By the manifest, not by the last sequence alone: the database may
   * be another one since.
   */
  async catchUp(signal?: AbortSignal): Promise<PublishedState> {
    const known = await this.options.output.readState()
    const state = known && (await this.refresh(known))
    const current = await this.compare(state, signal)
    await sweep(this.options.output, current)
    return this.follow(current, 0, signal)
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
      const { sequence, changed, removed, reset } = await feed.changes(current.sequence, patience, signal)
      if (reset) return this.compare(current, signal)
      if (sequence === current.sequence) return current
      current = await this.apply(current, { sequence, paths: [...changed, ...removed] }, signal)
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
    const { feed, output } = this.options
    const documents = { ...state.documents }
    const moves = structuredClone(change.moves ?? (await output.readMoves()))
    const paths = [...new Set(change.paths)]
    const answers = new Map<DocumentPath, Delivered>()
    // All of them before the first byte is written: half an answer changes nothing.
    await inBatches(
      paths,
      8,
      async (path) => void answers.set(path, await feed.document(path, change.sequence, signal)),
    )
    const now = new Date().toISOString()
    const removed: DocumentPath[] = []
    await inBatches([...answers], 8, async ([path, answer]) => {
      const address = addressOf(path)
      this.documents.forget(path)
      if (answer.state === 'published') {
        await this.keepPictures(answer.document, signal)
        await output.write(`content/v1/${path}`, answer.text)
        documents[path] = { etag: answer.etag, updatedAt: change.dates?.get(path)?.updatedAt ?? now }
        forget(moves, address)
        return
      }
      // Also when we don't know of it: a publish that was cut short may have left its file.
      removed.push(path)
      delete documents[path]
      forget(moves, address)
      if (answer.state === 'moved') moves.redirects[address] = addressOf(answer.to)
      else moves.gone.push(address)
    })
    const pages = paths.flatMap((path) => pagesShowing(path, Object.keys(documents)))
    return this.finish({ ...state, documents, sequence: change.sequence }, { pages, moves, removed })
  }

  /** Renders pages, takes down what is gone, writes the indexes, and says last that it is done. */
  private async finish(
    state: PublishedState,
    work: { pages: Address[]; moves?: Moves; removed?: DocumentPath[] },
  ): Promise<PublishedState> {
    const { build, output, siteUrl } = this.options
    const next: PublishedState = {
      ...state,
      build: build.id,
      siteUrl,
      renderedOn: this.today(),
      styleHashes: styleHashes(build),
      ...(await bringAssets(output, build, state)),
    }
    const isOtherApp = state.build !== build.id || state.siteUrl !== siteUrl
    const pages = new Set(isOtherApp ? allPages(Object.keys(next.documents)) : work.pages)
    if (work.moves) await output.write(movesFile, JSON.stringify(work.moves))
    for (const path of work.removed ?? []) {
      await output.remove(fileOf(addressOf(path)))
      await output.remove(`content/v1/${path}`)
    }
    let done = 0
    await inBatches([...pages], 4, async (address) => {
      await this.render(address, next)
      this.options.onProgress?.(++done, pages.size)
    })
    await this.writeIndexes(next)
    await output.write(stateFile, JSON.stringify(next))
    await dropOldAssets(output, state, next)
    return next
  }

  private async render(address: Address, state: PublishedState): Promise<void> {
    const { build, output, renderer, siteUrl } = this.options
    const paths = documentsFor(address)
    const documents: DeliveryDocument[] = []
    for (const path of paths) {
      const document = state.documents[path] ? await this.documents.get(path) : null
      if (document) documents.push(document)
    }
    // While a language is only half published, the server shows the app's own page there.
    if (documents.length < paths.length) return output.remove(fileOf(address))
    const subject = documents[0] ?? null
    const locale = subject?.locale ?? 'en'
    const rendered = await renderer.renderPage(address, documents, state.renderedOn)
    const site = documents.find((one) => one.kind === 'site')
    const isHome = address === '/' || address === `/${locale}`
    const parts = {
      address,
      locale,
      subject: isHome ? null : subject,
      rendered,
      siteName: site?.name ?? 'Career Explorer',
    }
    await output.write(fileOf(address), pageHtml(build, siteUrl, parts))
  }

  private async writeIndexes(state: PublishedState): Promise<void> {
    const { output, siteUrl } = this.options
    const updatedAt = (path: string) => state.documents[path]?.updatedAt
    const pages = allPages(Object.keys(state.documents).toSorted()).filter((address) =>
      documentsFor(address).every((path) => state.documents[path]),
    )
    await output.write('sitemap.xml', sitemap(siteUrl, pages, updatedAt))
    await output.write('robots.txt', robots(siteUrl))
    for (const locale of locales) {
      const careers = await this.listOf(locale, state)
      const site = state.documents[`${locale}/site.json`] ? await this.documents.get(`${locale}/site.json`) : null
      if (careers)
        await output.write(`${locale}/feed.xml`, rss(siteUrl, careers, site?.kind === 'site' ? site : null, updatedAt))
    }
  }

  private async listOf(locale: Locale, state: PublishedState): Promise<CareersDocument | null> {
    const path = `${locale}/careers.json`
    const document = state.documents[path] ? await this.documents.get(path) : null
    return document?.kind === 'careers' ? document : null
  }

  private async keepPictures(document: DeliveryDocument, signal?: AbortSignal): Promise<void> {
    const url = document.kind === 'career' ? document.heroImage?.url : undefined
    const name = url && /^\/media\/([^/\\]+)$/.exec(pictureAddress(url))?.[1]
    if (!name || !/^[\w%.() -]+$/.test(name) || name.startsWith('.')) return
    const picture = await this.options.feed.picture(decodeURIComponent(name), signal)
    if (picture) await this.options.output.write(`media/${decodeURIComponent(name)}`, picture)
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

  private emptyState(): PublishedState {
    const { siteUrl } = this.options
    return {
      version: 1,
      sequence: 0,
      build: '',
      siteUrl,
      renderedOn: this.today(),
      styleHashes: [],
      documents: {},
      assets: [],
      olderAssets: [],
    }
  }
}

/** `en/careers/nurse.json` → `/en/careers/nurse` */
const addressOf = (path: DocumentPath): Address => `/${path.replace(/\.json$/, '')}`

function forget(moves: Moves, address: Address): void {
  delete moves.redirects[address]
  moves.gone = moves.gone.filter((one) => one !== address)
}
