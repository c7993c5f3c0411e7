import { cacheNames } from './caches'
import { unasked } from './unasked'

/** Where a language's pointer is. */
export const pointerOf = (locale: string): string => `/${locale}/search.json`

/** The language of an index; `null` for what is none. */
export const localeOfIndex = (address: string): string | null =>
  /\/assets\/search-([a-z]{2})-[\w-]+\.json$/.exec(address)?.[1] ?? null

const pointer = /\/([a-z]{2})\/search\.json$/

/**
 * A language's search is a pointer and the index that it names. Who has searched has an index: a new pointer brings
 * the new one, unless that is more than may come unasked, and the one before goes: what was taken down is found no more.
 * All others search in the careers that are kept, until they search with a connection.
 */
export async function followPointer(address: string, answer: Response): Promise<void> {
  const locale = pointer.exec(address)?.[1]
  if (locale === undefined) return
  const indexes = `/assets/search-${locale}-`
  const index = indexIn(await answer.json(), indexes)
  const assets = await caches.open(cacheNames.assets)
  const pathOf = ({ url }: Request) => new URL(url).pathname
  const older = (await assets.keys()).filter((one) => pathOf(one).startsWith(indexes) && pathOf(one) !== index)
  if (index !== null && older.length > 0 && !(await assets.match(index))) {
    const response = await fetch(index)
    if (response.ok && Number(response.headers.get('Content-Length')) <= unasked.documents)
      await assets.put(index, response)
    else await response.body?.cancel()
  }
  for (const one of older) await assets.delete(one)
}

function indexIn(said: unknown, indexes: string): string | null {
  if (typeof said !== 'object' || said === null || !('index' in said)) return null
  return typeof said.index === 'string' && said.index.startsWith(indexes) ? said.index : null
}
