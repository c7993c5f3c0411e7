import { type Arrival, bringDocument } from './arrivals'
import { copyAssets } from './assets'
import { damageIn } from './damage'
import type { Feed } from './feed'
import { inBatches } from './in-batches'
import { type Address, addressOf, type DocumentPath, pagesShowing } from './page-list'
import { emptyState, type Moves, type PublishedState } from './published-state'
import { SiteWriter, type SiteWriterOptions } from './site-writer'
import { sweep } from './sweep'

type PublisherOptions = SiteWriterOptions & { feed: Feed }

/** No change has this number. */
const never = -1

/** Follows what the CMS publishes, and has the site's folder made accordingly: only what a change touches. */
export class Publisher {
  readonly site: SiteWriter

  constructor(private readonly options: PublisherOptions) {
    this.site = new SiteWriter(options)
  }

  /**
   * Brings the folder up to what is published now. By the manifest, not by the last sequence alone: the database may
   * be another one since.
   */
  async catchUp(signal?: AbortSignal): Promise<PublishedState> {
    const known = await this.options.output.readState()
    const state = known && (await this.mend(await this.site.refresh(known)))
    const current = await this.compare(state, signal)
    await sweep(this.options.output, current)
    this.site.shares.ask(Object.keys(current.documents))
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
    const mended = isWork || (made > 0 && lost.size === 0) ? await this.site.write(state, work) : state
    const documents = Object.fromEntries(Object.entries(state.documents).filter(([path]) => !lost.has(path)))
    // Where pages went only the CMS knows: with another sequence it is asked for everything.
    return { ...mended, documents, ...(areMovesLost ? { sequence: never } : {}) }
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

  /** Who waits tidies, and has put everything down when there is an answer. */
  private async meanwhile<Answer>(wait: () => Promise<Answer>, state: PublishedState): Promise<Answer> {
    const answered = new AbortController()
    const tidying = this.site.prepare(state).then(() => this.site.tidy(answered.signal))
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
    const state = known ?? emptyState(this.options.siteUrl)
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
          this.site.documents.renew(path, arrival.shared)
          documents[path] = { etag: arrival.etag, updatedAt: change.dates?.get(path)?.updatedAt ?? now }
          return
        }
        this.site.documents.renew(path, null)
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
    this.site.shares.ask(paths)
    const all = Object.keys(documents)
    const pages = paths.flatMap((path) => pagesShowing(path, all))
    return this.site.write({ ...state, documents, sequence: change.sequence }, { pages, moves, removed })
  }

  private async keepPicture(name: string, signal?: AbortSignal): Promise<void> {
    const picture = await this.options.feed.picture(name, signal)
    if (picture) await this.options.output.write(`media/${name}`, picture)
  }
}
