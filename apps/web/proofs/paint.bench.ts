import { findChromium } from '@career-explorer/environment/chromium'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createServer } from 'node:http'
import { brotliCompressSync } from 'node:zlib'

import { type Bench, median, type Row, seconds } from './measures'
import { startPublished } from './running-site'

const part = 'paint'

/** When the largest thing is painted on a slow phone, beside the same page without any script. */
export async function paintBench({ folder, small, tell }: Bench): Promise<Row[]> {
  const chromePath = findChromium(process.env)
  if (!chromePath) throw new Error('No Chromium was found: set CHROME_PATH')
  const site = await startPublished(folder)
  const twin = await startTwin(folder)
  const { launch } = await import('chrome-launcher')
  const chrome = await launch({ chromePath, chromeFlags: ['--headless=new', '--no-sandbox', '--disable-quic'] })
  const rows: Row[] = []
  try {
    for (const address of pagesToPaint(folder).slice(0, small ? 1 : undefined)) {
      tell(address)
      const own: number[] = []
      const bare: number[] = []
      for (let run = 0; run < (small ? 1 : 5); run += 1) {
        own.push(await paintOf(site.url + address, chrome.port))
        bare.push(await paintOf(twin.url + address, chrome.port))
      }
      const ratio = median(own) / median(bare)
      const value = `${seconds(median(own))}, twin ${seconds(median(bare))}, ratio ${ratio.toFixed(2)}`
      rows.push({ part, what: address, value, bar: '≤ 1.1', met: ratio <= 1.1 })
    }
  } finally {
    chrome.kill()
    await twin.end()
    await site.end()
  }
  return rows
}

/** One of each kind of page, and the fullest in every language. */
function pagesToPaint(folder: string): string[] {
  const first = (collection: string) => {
    const path = join(folder, 'en', collection)
    const name = existsSync(path) ? readdirSync(path).find((one) => one.endsWith('.html')) : undefined
    return name ? [`${collection}/${name.slice(0, -'.html'.length)}`] : []
  }
  const careers = first('careers')
  const kinds = ['categories', 'skills', 'subjects', 'streams'].flatMap(first)
  const own = ['', '/careers', '/subjects', '/quiz', '/plan', '/compare', '/about']
  const paths = [...own, ...kinds.map((path) => `/${path}`)].map((path) => `/en${path}`)
  const fullest = ['careers', ...careers].flatMap((path) => ['si', 'ta'].map((locale) => `/${locale}/${path}`))
  return [...paths, ...careers.map((path) => `/en/${path}`), ...fullest]
}

async function paintOf(url: string, port: number): Promise<number> {
  // Now and then it misses the paint: that says nothing of the page.
  for (let tries = 0; tries < 3; tries += 1) {
    const paint = await simulatedPaint(url, port)
    if (paint) return paint
  }
  throw new Error(`Lighthouse says nothing of ${url}`)
}

async function simulatedPaint(url: string, port: number): Promise<number | undefined> {
  const { default: lighthouse } = await import('lighthouse')
  const result = await lighthouse(url, {
    port,
    onlyAudits: ['largest-contentful-paint'],
    throttlingMethod: 'simulate',
    throttling: { rttMs: 150, throughputKbps: 1638.4, cpuSlowdownMultiplier: 6 },
    logLevel: 'silent',
  })
  return result?.lhr.audits['largest-contentful-paint']?.numericValue
}

/** The published pages as they would be without script: the same text and styles, nothing that runs, no data. */
async function startTwin(folder: string): Promise<{ url: string; end: () => Promise<void> }> {
  // Compressed before it is asked for, as the site's pages are: nobody waits for it.
  const pages = new Map(
    pagesToPaint(folder).map((address) => {
      const html = readFileSync(join(folder, `${address}.html`), 'utf8')
      return [address, brotliCompressSync(html.replaceAll(/<script[^>]*>[^]*?<\/script>/g, ''))]
    }),
  )
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '')
    if (!page) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': 'text/html;charset=utf-8', 'content-encoding': 'br' }).end(page)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('No port is free')
  const end = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { url: `http://127.0.0.1:${address.port}`, end }
}
