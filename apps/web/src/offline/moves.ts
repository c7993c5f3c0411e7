import { cacheNames, documentAddress, isDocument, keptPrefix, movesAddress, pageOf } from './caches'
import { followPointer, localeOfIndex, pointerOf } from './search-copy'

/** Pages that were taken down, and where others went. */
type Moves = { gone: ReadonlySet<string>; redirects: ReadonlyMap<string, string> }

/** What shows what other pages are about. */
const list = /^\/[a-z]{2}(?:\/(?:careers|quiz|search\.json|categories(?:\/[^/]+)?))?$/
/** The end of an address in a page, or what a document says something is called. */
const quoted = /(?:\/|":")([a-z0-9-]+)"/g
/** Renames of renames; more than these are a circle. */
const longestChain = 5

/** Removes a page from this device in all its forms. */
export async function forgetPage(page: string): Promise<void> {
  await eachCopy(async (cache, request, one) => {
    if (one === page) await cache.delete(request)
  })
}

/**
 * Asks which pages were taken down or renamed. The ones leave this device, also where nobody visits them again, and so
 * does what lists them; the others come under their new name. Without a connection nothing happens: the next contact
 * is soon enough.
 */
export async function followMoves(): Promise<void> {
  try {
    const moves = await askMoves()
    const former = new Set([...moves.gone, ...moves.redirects.keys()].map(nameOf))
    // First what needs no connection.
    await eachCopy(async (cache, request, page) => {
      if (moves.gone.has(endOf(moves, page))) await cache.delete(request)
    })
    await (await caches.open(cacheNames.moves)).put(movesAddress, new Response(textOf(moves)))
    await eachCopy(async (cache, request, page) => {
      const isOfDocument = isDocument(new URL(request.url).pathname)
      const target = endOf(moves, page)
      if (target !== page) {
        await bring(cache, isOfDocument ? documentAddress(target) : target)
        await cache.delete(request)
      } else if (list.test(page) && (await mentions(cache, request, former))) {
        if (isOfDocument) await bring(cache, request.url)
        // A page that lists it is made anew from its document.
        else await cache.delete(request)
      }
    })
    await renewSearch(former)
  } catch (error) {
    console.info('What was taken down or renamed could not be asked, or not all of it', error)
  }
}

/**
 * Does it name what has another name now, or none? The site makes a list anew a moment after it has taken a page down:
 * until it does, each contact looks again.
 */
async function mentions(cache: Cache, request: Request, former: ReadonlySet<string>): Promise<boolean> {
  if (former.size === 0) return false
  const text = (await (await cache.match(request))?.text()) ?? ''
  return [...text.matchAll(quoted)].some(([, name = '']) => former.has(name))
}

async function renewSearch(former: ReadonlySet<string>): Promise<void> {
  const [assets, documents] = await Promise.all([caches.open(cacheNames.assets), caches.open(cacheNames.documents)])
  for (const request of await assets.keys()) {
    const locale = localeOfIndex(request.url)
    if (locale !== null && (await mentions(assets, request, former))) await bring(documents, pointerOf(locale))
  }
}

/** Where a page went, as far as this device knows; `null` when it went nowhere. */
export async function newAddressOf(page: string): Promise<string | null> {
  const moves = await keptMoves()
  const target = moves ? endOf(moves, page) : page
  return target === page ? null : target
}

async function eachCopy(visit: (cache: Cache, request: Request, page: string) => Promise<void>): Promise<void> {
  for (const name of await caches.keys()) {
    if (name !== cacheNames.pages && name !== cacheNames.documents && !name.startsWith(keptPrefix)) continue
    const cache = await caches.open(name)
    for (const request of await cache.keys()) await visit(cache, request, pageOf(new URL(request.url).pathname))
  }
}

/** Puts the newest there is into a cache. */
async function bring(cache: Cache, address: string): Promise<void> {
  const response = await fetch(address, { cache: 'no-cache' })
  if (!response.ok || response.redirected) return
  const answer = response.clone()
  await cache.put(address, response)
  await followPointer(address, answer)
}

/** `/en/careers/nurse` → `nurse` */
const nameOf = (page: string): string => page.slice(page.lastIndexOf('/') + 1)

function endOf({ redirects }: Moves, page: string): string {
  let end = page
  for (let step = 0; step < longestChain; step++) end = redirects.get(end) ?? end
  return end
}

async function askMoves(): Promise<Moves> {
  const response = await fetch(movesAddress, { cache: 'no-cache' })
  if (!response.ok) throw new Error(`${movesAddress} answered ${response.status}`)
  return movesIn(await response.json())
}

async function keptMoves(): Promise<Moves | null> {
  const kept = await (await caches.open(cacheNames.moves)).match(movesAddress)
  return kept ? movesIn(await kept.json()) : null
}

const textOf = ({ gone, redirects }: Moves): string =>
  JSON.stringify({ gone: [...gone], redirects: Object.fromEntries(redirects) })

function movesIn(value: unknown): Moves {
  if (typeof value !== 'object' || value === null) throw new Error(`${movesAddress} is not a list of moves`)
  const gone: unknown[] = 'gone' in value && Array.isArray(value.gone) ? value.gone : []
  const redirects: unknown = 'redirects' in value ? value.redirects : {}
  const entries: [string, unknown][] = Object.entries(redirects ?? {})
  return {
    gone: new Set(gone.filter((page) => typeof page === 'string')),
    redirects: new Map(entries.filter((entry): entry is [string, string] => isOurs(entry[1]))),
  }
}

/** An address of this site, and of no other. */
const isOurs = (address: unknown): boolean => typeof address === 'string' && /^\/(?!\/)/.test(address)
