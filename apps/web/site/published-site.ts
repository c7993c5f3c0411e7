import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { FileShelf, type ShelfFile } from './file-shelf'
import { allowInline, type Inline } from './headers'
import { type Moves, movesFile, noMoves, type PublishedState, readMoves, readState, stateFile } from './published-state'
import { fileOf } from './page-list'
import { pageAddressOf } from './page-address'
import { sendFile } from './send-file'

/** What became of an address: answered, taken down, never heard of; or nothing is published yet. */
export type Outcome = 'answered' | 'gone' | 'unknown' | 'not-published-yet'

const served =
  /^(?:(?:assets|content|media|share)\/(?:[\w-]+\/)*[\w][\w%.() -]*|sizes\/[a-z]{2}\/[a-z0-9-]+\.json|sw\.js|app\.html|redirects\.json|sitemap\.xml|robots\.txt|[a-z]{2}\/(?:feed\.xml|manifest\.webmanifest|search\.json))$/

/** The published folder over HTTP. */
export class PublishedSite {
  private readonly shelf: FileShelf
  private readonly states = new WeakMap<ShelfFile, PublishedState | null>()
  private readonly inline = new WeakMap<ShelfFile, Inline>()
  private readonly moves = new WeakMap<ShelfFile, Moves | null>()

  constructor(folder: string) {
    this.shelf = new FileShelf(folder)
  }

  /** What the folder holds; `null` before the first publish has finished. */
  async state(maxAge?: number): Promise<PublishedState | null> {
    return this.said(stateFile, readState, this.states, maxAge)
  }

  /** Is there a document at this address, `en/careers/nurse`? */
  async holds(name: string): Promise<boolean> {
    return (await this.shelf.get(`content/v1/${name}.json`)) !== null
  }

  async answer(request: IncomingMessage, response: ServerResponse, pathname: string): Promise<Outcome> {
    const state = await this.state()
    if (!state) return 'not-published-yet'
    const address = pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname
    const name = nameOf(address)
    const file = name === null ? null : await this.shelf.get(name)
    if (name !== null && file) {
      if (name.endsWith('.html')) allowInline(response, await this.inlineOf(file, state))
      sendFile(request, response, name, file)
      return 'answered'
    }
    return explain(response, address, (await this.said(movesFile, readMoves, this.moves)) ?? noMoves)
  }

  /** Of what pages carry with them, that which this one does: to name all of it takes half a kilobyte of an answer. */
  private async inlineOf(file: ShelfFile, seen: PublishedState): Promise<Inline> {
    const known = this.inline.get(file)
    if (known) return known
    const own = styleHashOf(file.plain.bytes.toString('utf8'))
    // A new app's page may be newer than what was seen of the folder a moment ago.
    const state = seen.styleHashes.includes(own) ? seen : ((await this.state(0)) ?? seen)
    if (!state.styleHashes.includes(own)) return { scriptHashes: state.scriptHashes, styleHashes: [] }
    const inline = { scriptHashes: state.scriptHashes, styleHashes: [own] }
    this.inline.set(file, inline)
    return inline
  }

  /** Parsed once for each version of the file. */
  private async said<T>(
    name: string,
    parse: (text: string) => T | null,
    known: WeakMap<ShelfFile, T | null>,
    maxAge?: number,
  ): Promise<T | null> {
    const file = await this.shelf.get(name, maxAge)
    if (!file) return null
    let said = known.get(file)
    if (said === undefined) {
      said = parse(file.plain.bytes.toString('utf8'))
      known.set(file, said)
    }
    return said
  }
}

function styleHashOf(html: string): string {
  const css = /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? ''
  return `sha256-${createHash('sha256').update(css).digest('base64')}`
}

function explain(response: ServerResponse, address: string, moves: Moves): Outcome {
  const document = /^\/content\/v1(\/.+)\.json$/.exec(address)?.[1]
  const page = document ?? address
  const target = moves.redirects[page]
  if (target === undefined) return moves.gone.includes(page) ? 'gone' : 'unknown'
  const Location = document ? `/content/v1${target}.json` : target
  response.writeHead(308, { Location, 'Cache-Control': 'no-cache' }).end()
  return 'answered'
}

/** The file for an address, if it is one that may be served. */
function nameOf(address: string): string | null {
  if (pageAddressOf(address).kind !== 'unknown') return fileOf(address)
  try {
    const name = decodeURIComponent(address.slice(1))
    return served.test(name) && !name.includes('..') ? name : null
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}
