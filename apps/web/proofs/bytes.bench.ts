import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'

import { type Bench, grouped, median, type Row } from './measures'

const part = 'bytes'
/** What fits into the first round trip. */
const roundTrip = 14_600
const largestScript = 110_000
const largestRoute = 15_000

/** What readers download, compressed as well as can be: over all pages, with the largest named. */
export async function bytesBench({ folder, small, tell }: Bench): Promise<Row[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => !name.includes('.aside-'))
  const careers = names.filter((name) => /^(?:en|si|ta)\/careers\/[^/]+\.html$/.test(name))
  const others = names.filter((name) => name.endsWith('.html') && !careers.includes(name))
  if (careers.length === 0) throw new Error(`${folder} holds no published site: run npm start once, or set DATA_DIR`)
  const some = (all: string[]) => (small ? all.slice(0, 5) : all)
  tell(`${careers.length} careers, ${others.length} other pages`)
  const rows: Row[] = []
  for (const locale of ['en', 'si', 'ta']) {
    const sizes = await sizesOf(folder, some(careers.filter((name) => name.startsWith(locale))))
    rows.push(rowOf(`career page, ${locale}: HTML with its styles and data`, sizes, roundTrip))
    rows.push(await firstTripOf(folder, locale, some(careers.filter((name) => name.startsWith(locale)))))
    const texts = await sizesOf(folder, some(careers.filter((name) => name.startsWith(locale))), textOf)
    rows.push(rowOf(`career page, ${locale}: its words alone`, texts))
  }
  rows.push(rowOf('other pages: HTML', await sizesOf(folder, some(others))))
  rows.push(
    rowOf(
      'document',
      await sizesOf(folder, some(names.filter((name) => name.endsWith('.json') && name.includes('/')))),
    ),
  )
  // Every career's page loads the same.
  for (const locale of ['en', 'si', 'ta']) {
    const isHere = (name: string) => name.startsWith(`${locale}/`) || name === `${locale}.html`
    const first = careers.find(isHere)
    if (!first) continue
    rows.push(await scriptsOf(folder, first))
    rows.push(await laterScriptsOf(folder, first, some(others.filter(isHere))))
  }
  const media = names.filter((name) => /\.(?:woff2?|ttf|otf)$/.test(name))
  rows.push({ part, what: 'fonts', value: `${media.length} files`, bar: 'none', met: media.length === 0 })
  return rows
}

async function sizesOf(folder: string, names: string[], of = (text: string) => text): Promise<Map<string, number>> {
  const sizes = new Map<string, number>()
  for (const name of names) sizes.set(name, compress(of(await readFile(join(folder, name), 'utf8'))).length)
  return sizes
}

function compress(text: string): Buffer {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length }
  return brotliCompressSync(text, { params })
}

/**
 * What a phone can paint when the first round trip is over. A whole career is longer; with its styles and everything
 * up to the end of its overview, several screens of it are there.
 */
async function firstTripOf(folder: string, locale: string, names: string[]): Promise<Row> {
  let whole = 0
  for (const name of names) {
    const html = await readFile(join(folder, name), 'utf8')
    const begun = compress(html).subarray(0, roundTrip)
    const arrived = brotliDecompressSync(begun, { finishFlush: constants.BROTLI_OPERATION_FLUSH }).toString('utf8')
    const overview = html.indexOf('</section>', html.indexOf('<section id="overview"'))
    if (overview > 0 && arrived.length > overview) whole += 1
  }
  return {
    part,
    what: `career page, ${locale}: styles and all up to the end of the overview in the first ${grouped(roundTrip)} B`,
    value: `${whole} of ${names.length} pages`,
    bar: 'all',
    met: whole === names.length,
  }
}

const textOf = (html: string) =>
  html
    .replaceAll(/<(script|style)[^>]*>[^]*?<\/\1>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')

function rowOf(what: string, sizes: Map<string, number>, most?: number): Row {
  const sorted = [...sizes].toSorted(([, one], [, other]) => one - other)
  const [largest, bytes = 0] = sorted.at(-1) ?? ['none', 0]
  const inside = sorted.filter(([, size]) => size <= (most ?? Number.POSITIVE_INFINITY)).length
  const value = `median ${grouped(median([...sizes.values()]))} B, largest ${grouped(bytes)} B (${largest})`
  if (most === undefined) return { part, what, value }
  return {
    part,
    what,
    value: `${value}, ${inside} of ${sizes.size} within`,
    bar: `≤ ${grouped(most)} B`,
    met: bytes <= most,
  }
}

/** The scripts that a page names. */
async function scriptsIn(folder: string, page: string): Promise<Set<string>> {
  const html = await readFile(join(folder, page), 'utf8')
  return new Set(html.match(/\/assets\/[^" ]+\.js/g))
}

async function compressed(folder: string, files: Iterable<string>): Promise<number> {
  let bytes = 0
  for (const file of files) bytes += (await stat(join(folder, `${file}.br`))).size
  return bytes
}

/** What the first visit loads. */
async function scriptsOf(folder: string, page: string): Promise<Row> {
  const files = await scriptsIn(folder, page)
  const bytes = await compressed(folder, files)
  return {
    part,
    what: `scripts of the first page (${page})`,
    value: `${grouped(bytes)} B in ${files.size} files`,
    bar: `≤ ${grouped(largestScript)} B`,
    met: bytes <= largestScript,
  }
}

/** What a page of another kind loads besides, for who has been on the first. */
async function laterScriptsOf(folder: string, first: string, pages: string[]): Promise<Row> {
  const there = await scriptsIn(folder, first)
  const added = new Map<string, number>()
  for (const page of pages) {
    const files = [...(await scriptsIn(folder, page))].filter((file) => !there.has(file))
    added.set(page, await compressed(folder, files))
  }
  return rowOf(`scripts that another page adds to those of ${first}`, added, largestRoute)
}
