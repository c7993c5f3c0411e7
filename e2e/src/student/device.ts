import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** The addresses of everything that the site keeps on this device. */
export function keptOn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const found: string[] = []
    for (const name of await caches.keys()) {
      const requests = await (await caches.open(name)).keys()
      found.push(...requests.map(({ url }) => decodeURI(new URL(url).pathname)))
    }
    return found
  })
}

/** The addresses of the copies on this device in which these words are. */
export function keptWith(page: Page, words: string): Promise<string[]> {
  return page.evaluate(async (wanted) => {
    const found: string[] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const text = (await (await cache.match(request))?.text()) ?? ''
        if (text.includes(wanted)) found.push(`${name} ${new URL(request.url).pathname}`)
      }
    }
    return found
  }, words)
}

/** Waits until all of these are on the device, as a student does who reads on for a while. */
export async function untilKept(page: Page, ...addresses: string[]): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(async (wanted) => {
          const copies = await Promise.all(wanted.map((address) => caches.match(address, { ignoreSearch: true })))
          return wanted.filter((_, index) => copies[index] === undefined)
        }, addresses),
      { timeout: 30_000, interval: 250 },
    )
    .toEqual([])
}

/** Waits until the site's worker stands between the page and the line. */
export async function untilWatched(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 30_000, interval: 250 })
    .toBe('activated')
}

/** Waits until the worker has brought all files of the app but those of other languages: the last of them come late. */
export async function untilWhole(page: Page, locale: string): Promise<void> {
  const worker = await (await fetch(new URL('/sw.js', page.url()))).text()
  const files = [...worker.matchAll(/[`"'](\/assets\/[\w.-]+\.(?:js|css))[`"']/g)].map(([, file = '']) => file)
  const ofOthers = /\.(?:en|si|ta)-[\w-]+\.js$/
  const wanted = files.filter((file) => !ofOthers.test(file) || file.includes(`.${locale}-`))
  if (wanted.length === 0) throw new Error('The worker lists no files.')
  await untilKept(page, ...wanted)
}
