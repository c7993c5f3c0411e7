// @vitest-environment node
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test, vi } from 'vitest'

import { aCareer } from '@/testing/careers'

import { Feed } from './feed'
import { Output } from './output'
import { Publisher } from './publisher'
import { renderPage } from './render'
import { createSiteServer } from './server'
import { SiteWriter } from './site-writer'
import { aBuiltSite, listening, rawGet, stop } from './testing'
import { anAppBuild, aSmallSite, StandInCms } from './testing-cms'

vi.setConfig({ testTimeout: 60_000 })

/** A published site whose CMS has been switched off. */
async function aSiteAlone() {
  const cms = new StandInCms()
  cms.publish(...aSmallSite(), aCareer({ slug: 'spy' }), aCareer({ slug: 'nursing' }))
  const cmsUrl = await listening(cms.server)
  const folder = await mkdtemp(join(tmpdir(), 'career-explorer-output-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const built = await aBuiltSite()
  await mkdir(join(built, 'assets'), { recursive: true })
  for (const form of ['', '.br', '.gz']) await writeFile(join(built, 'assets', `index-a1b2c3.js${form}`), 'app')
  const output = new Output(folder)
  const options = { output, feed: new Feed(cmsUrl), renderer: { renderPage }, siteUrl: 'https://careers.example' }
  const publisher = new Publisher({ ...options, build: anAppBuild({ folder: built, assets: ['index-a1b2c3.js'] }) })
  await publisher.catchUp()
  cms.unpublish('en/careers/spy.json')
  cms.rename('en/careers/nursing.json', aCareer())
  await publisher.catchUp()
  await stop(cms.server)
  const site = await listening(createSiteServer({ folder: built, cmsUrl, published: folder }))
  return { site, output }
}

const get = (url: string, headers: Record<string, string> = {}) => fetch(url, { headers, redirect: 'manual' })

describe('a student reads while the CMS and its database are off', () => {
  test('pages, documents and lists are all there', async () => {
    const { site } = await aSiteAlone()
    const paths = ['/', '/en', '/en/', '/en/careers', '/en/careers/nurse', '/en/about', '/en/categories/health']
    for (const path of [...paths, '/content/v1/en/careers.json', '/sitemap.xml', '/robots.txt', '/en/feed.xml']) {
      const response = await get(site + path)
      expect([path, response.status]).toEqual([path, 200])
    }
    expect(await (await get(`${site}/en/careers/nurse`)).text()).toContain('Nurses watch over patients.')
    expect(await (await get(`${site}/healthz`)).json()).toEqual({ status: 'ok', sequence: 11 })
  })

  test('a file that was cut off on the disk is read whole from its compressed form', async () => {
    const { site, output } = await aSiteAlone()
    const page = join(output.folder, 'en/careers/nurse.html')
    await truncate(page, 100)
    await truncate(`${page}.br`, 100)
    for (const encoding of ['br', 'gzip', 'identity']) {
      const response = await get(`${site}/en/careers/nurse`, { 'accept-encoding': encoding })
      expect((await response.text()).endsWith('</html>')).toBe(true)
    }
  })

  test.each([
    ['br', 'br'],
    ['gzip, br', 'br'],
    ['gzip;q=1, br;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['*', 'br'],
    ['*;q=0', null],
    ['identity', null],
    ['br;q=nonsense', null],
    [';;,q=', null],
  ])('who accepts "%s" gets it as %s', async (accepted, encoding) => {
    const { site } = await aSiteAlone()
    const { headers } = await rawGet(site, '/en/careers/nurse', { 'accept-encoding': accepted })
    expect(headers['content-encoding'] ?? null).toBe(encoding)
  })

  test('a page allows its own styles and its first script, and nothing else', async () => {
    const { site, output } = await aSiteAlone()
    const page = await get(`${site}/en/careers/nurse`)
    const policy = page.headers.get('content-security-policy')
    const [, script = ''] = /<script data-first[^>]*>(.*?)<\/script>/.exec(await page.text()) ?? []
    expect(policy).toContain(`script-src 'self' 'sha256-${createHash('sha256').update(script).digest('base64')}';`)
    expect(policy).toContain(`style-src 'self' '${(await output.readState())?.styleHashes.join("' '")}'`)
    expect(policy).not.toContain('unsafe')
  })

  test('while a new app’s pages are made, the old ones and the new ones allow their own styles', async () => {
    const { site, output } = await aSiteAlone()
    const state = await output.readState()
    if (!state) throw new Error('Nothing is published')
    const allowed: [string, boolean][] = []
    const look = async () => {
      for (const path of ['/en/careers/nurse', '/en/careers/electrician']) {
        const page = await get(site + path)
        const [, css = ''] = /<style>(.*?)<\/style>/.exec(await page.text()) ?? []
        const hash = createHash('sha256').update(css).digest('base64')
        allowed.push([`${path} ${css}`, page.headers.get('content-security-policy')?.includes(hash) ?? false])
      }
    }
    const renderer: { renderPage: typeof renderPage } = {
      renderPage: async (...args) => {
        // So long the server may show what it has seen last.
        await setTimeout(250)
        await look()
        return renderPage(...args)
      },
    }
    const styles = 'body{margin:1px}'
    const build = anAppBuild({ id: 'build-2', stylesFor: () => ({ css: styles, files: [] }), allStyles: [styles] })
    await look()
    const siteUrl = 'https://careers.example'
    const next = await new SiteWriter({ output, build, renderer, siteUrl }).refresh(state)
    await look()
    const seen = new Map(allowed)
    expect([...seen.keys()]).toContain('/en/careers/nurse body{margin:0}')
    expect([...seen.keys()]).toContain('/en/careers/nurse body{margin:1px}')
    expect(allowed.filter(([, isAllowed]) => !isAllowed)).toEqual([])
    expect(next.styleHashes).toHaveLength(1)
  })

  test('what was taken down is gone, what was renamed leads on, what never was is not found', async () => {
    const { site } = await aSiteAlone()
    expect((await get(`${site}/en/careers/spy`)).status).toBe(410)
    expect((await get(`${site}/content/v1/en/careers/spy.json`)).status).toBe(410)
    const moved = await get(`${site}/en/careers/nursing`)
    expect([moved.status, moved.headers.get('location')]).toEqual([308, '/en/careers/nurse'])
    const document = await get(`${site}/content/v1/en/careers/nursing.json`)
    expect([document.status, document.headers.get('location')]).toEqual([308, '/content/v1/en/careers/nurse.json'])
    for (const path of ['/en/careers/astronaut', '/index.html', '/manifest.json', '/en.html']) {
      expect([path, (await get(site + path)).status]).toEqual([path, 404])
    }
  })

  test('each form has its own strong tag, and the same again costs nothing', async () => {
    const { site } = await aSiteAlone()
    const tags = new Set<string>()
    for (const [encoding, unpack] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
      ['identity', (bytes: Buffer) => bytes],
    ] as const) {
      const response = await rawBytes(`${site}/en/careers/nurse`, { 'accept-encoding': encoding })
      expect(response.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding)
      expect(unpack(response.bytes).toString('utf8')).toMatch(/^<!doctype html>.*<\/html>$/s)
      const etag = response.headers.get('etag') ?? ''
      expect(etag).toMatch(/^"[\w-]+"$/)
      tags.add(etag)
      const again = await get(`${site}/en/careers/nurse`, { 'accept-encoding': encoding, 'if-none-match': etag })
      expect(again.status).toBe(304)
    }
    expect(tags.size).toBe(3)
  })

  test('hashed files are kept for ever, pages are asked for again', async () => {
    const { site } = await aSiteAlone()
    const asset = await get(`${site}/assets/index-a1b2c3.js`)
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect((await get(`${site}/en/careers/nurse`)).headers.get('cache-control')).toBe('no-cache')
  })

  test('a broken download goes on where it stopped', async () => {
    const { site } = await aSiteAlone()
    const whole = await (await get(`${site}/en/careers/nurse`, { 'accept-encoding': 'identity' })).text()
    const part = await get(`${site}/en/careers/nurse`, { range: 'bytes=10-19' })
    expect([part.status, await part.text()]).toEqual([206, whole.slice(10, 20)])
    expect((await get(`${site}/en/careers/nurse`, { range: 'bytes=99999999-' })).status).toBe(416)
  })

  test('one of several known tags is enough, a foreign one is not', async () => {
    const { site } = await aSiteAlone()
    const page = `${site}/en/careers/nurse`
    const etag = (await get(page, { 'accept-encoding': 'br' })).headers.get('etag') ?? ''
    const status = async (known: string) =>
      (await get(page, { 'accept-encoding': 'br', 'if-none-match': known })).status
    expect(await status(`"other", ${etag}`)).toBe(304)
    expect(await status(`W/${etag}`)).toBe(304)
    expect(await status('*')).toBe(304)
    expect(await status('"other", "another"')).toBe(200)
  })

  test('a download goes on only while the file is the one that was begun', async () => {
    const { site } = await aSiteAlone()
    const page = `${site}/en/careers/nurse`
    const etag = (await get(page, { 'accept-encoding': 'identity' })).headers.get('etag') ?? ''
    const status = async (begun: string) => (await get(page, { range: 'bytes=10-19', 'if-range': begun })).status
    expect(await status(etag)).toBe(206)
    expect(await status('"other"')).toBe(200)
  })

  test('who asks only for the head gets the same head and no body', async () => {
    const { site } = await aSiteAlone()
    const page = `${site}/en/careers/nurse`
    const whole = await rawBytes(page, {})
    const head = await fetch(page, { method: 'HEAD', headers: { 'accept-encoding': 'identity' } })
    expect([head.status, (await head.arrayBuffer()).byteLength]).toEqual([200, 0])
    expect(head.headers.get('content-length')).toBe(String(whole.bytes.length))
    expect(head.headers.get('etag')).toBe(whole.headers.get('etag'))
  })

  test('other sites may read documents, and may not take pages in', async () => {
    const { site } = await aSiteAlone()
    const policyOf = async (path: string) => (await get(site + path)).headers.get('cross-origin-resource-policy')
    expect(await policyOf('/content/v1/en/careers.json')).toBe('cross-origin')
    expect(await policyOf('/en/careers/nurse')).toBe('same-origin')
    expect(await policyOf('/assets/index-a1b2c3.js')).toBe('same-origin')
  })

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/content/%2e%2e/manifest.json',
    '/assets/..%2f..%2fsecret.txt',
    '/media/%00',
    '/%E0%A4%A',
  ])('%s leads nowhere', async (path) => {
    const { site } = await aSiteAlone()
    const answer = await rawGet(site, path)
    expect([404, 503]).toContain(answer.status)
    expect(answer.body).not.toContain('nobody reads this')
  })
})

/** `fetch` would unpack what it gets. */
async function rawBytes(url: string, headers: Record<string, string>) {
  const { hostname, port, pathname } = new URL(url)
  const { request } = await import('node:http')
  return new Promise<{ bytes: Buffer; headers: Headers }>((resolve, reject) => {
    const asking = request({ hostname, port, path: pathname, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const found = Object.entries(response.headers).map(([name, value]): [string, string] => [name, String(value)])
        resolve({ bytes: Buffer.concat(parts), headers: new Headers(found) })
      })
    })
    asking.on('error', reject)
    asking.end()
  })
}
