import { documentAddress, keptPrefix } from './caches'

/** There is no room left on this device. */
export class NoRoom extends Error {
  override name = 'NoRoom'
}

/** The connection broke off before everything was here. What came stays, and need not come again. */
export class BrokeOff extends Error {
  override name = 'BrokeOff'
}

/** What is noted in a cache when all that belongs to it has come. */
const doneMark = '/kept'

export type Kept = { keptOn: string; pages: string[] }

/** Can this browser keep anything? */
export const canKeep = (): boolean => 'caches' in globalThis

/**
 * Keeps these pages on this device under a name, so that they can be read without a connection; what was kept under
 * it before and is not among them goes. Only what is not here yet is fetched, unless `isFresh` asks for all.
 *
 * @param pages addresses such as `/en/careers/nurse`
 */
export async function keepOffline(
  name: string,
  pages: readonly string[],
  { isFresh = false, onProgress }: { isFresh?: boolean; onProgress?: (done: number) => void } = {},
): Promise<void> {
  const cache = await caches.open(keptPrefix + name)
  const wanted = new Set(pages.map(documentAddress))
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url)
    if (!wanted.has(pathname)) await cache.delete(request)
  }
  let done = 0
  for (const address of wanted) {
    if (isFresh || !(await cache.match(address))) await keepOne(cache, address)
    onProgress?.(++done)
  }
  await put(cache, doneMark, new Response(JSON.stringify({ keptOn: new Date().toISOString(), pages })))
}

/** What is kept under a name; `null` when it is nothing, or when it never came in full. */
export async function readKept(name: string): Promise<Kept | null> {
  if (!canKeep() || !(await caches.has(keptPrefix + name))) return null
  const mark = await (await caches.open(keptPrefix + name)).match(doneMark)
  const noted: unknown = mark && (await mark.json())
  return isKept(noted) ? noted : null
}

/** Removes what was kept under a name. */
export async function forgetKept(name: string): Promise<void> {
  await caches.delete(keptPrefix + name)
}

async function keepOne(cache: Cache, address: string): Promise<void> {
  let response: Response
  try {
    // Past the worker's own cache: what is kept on purpose has a place of its own.
    response = await fetch(address, { cache: 'no-cache' })
  } catch (error) {
    throw new BrokeOff(`${address} could not be fetched`, { cause: error })
  }
  if (response.ok) await put(cache, address, response)
  else if (response.status !== 404 && response.status !== 410) throw new BrokeOff(`${address}: ${response.status}`)
}

async function put(cache: Cache, address: string, response: Response): Promise<void> {
  try {
    await cache.put(address, response)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') {
      throw new NoRoom(`${address} has no room`, { cause: error })
    }
    throw new BrokeOff(`${address} broke off`, { cause: error })
  }
}

function isKept(value: unknown): value is Kept {
  return (
    typeof value === 'object' &&
    value !== null &&
    'keptOn' in value &&
    typeof value.keptOn === 'string' &&
    'pages' in value &&
    Array.isArray(value.pages)
  )
}
