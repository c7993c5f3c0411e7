// @vitest-environment node
import { createServer } from 'node:http'
import { mkdtemp, readdir, readFile, rm, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test, vi } from 'vitest'

import { aCareer } from '@/testing/careers'
import { aSite } from '@/testing/documents'

import type { AppBuild } from './app-build'
import { Feed, FeedFailed } from './feed'
import { Output } from './output'
import { Publisher } from './publisher'
import { renderPage } from './render'
import { listening } from './testing'
import { aListWithout, anAppBuild, aSmallSite, StandInCms } from './testing-cms'

// Whole sites are rendered and compressed here, sometimes beside everything else.
vi.setConfig({ testTimeout: 60_000 })

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'career-explorer-output-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

type Setup = { output: Output; cmsUrl: string; build?: AppBuild; rendered?: string[] }

function aPublisher({ output, cmsUrl, build = anAppBuild(), rendered = [] }: Setup) {
  const renderer = {
    renderPage: (...args: Parameters<typeof renderPage>) => {
      rendered.push(args[0])
      return renderPage(...args)
    },
  }
  const options = { output, feed: new Feed(cmsUrl), build, renderer, siteUrl: 'https://careers.example' }
  return new Publisher({ ...options, today: () => '2026-11-22' })
}

async function aPublishedSite(build?: AppBuild) {
  const cms = new StandInCms()
  cms.publish(...aSmallSite())
  const cmsUrl = await listening(cms.server)
  const output = new Output(await aFolder())
  const rendered: string[] = []
  const publisher = aPublisher({ output, cmsUrl, rendered, build })
  await publisher.catchUp()
  return { cms, cmsUrl, output, publisher, rendered, files: () => contentsOf(output.folder) }
}

/** Every file with what is in it; a compressed one as what it was, so that half a file fails. */
async function contentsOf(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const texts = files.map(async (file): Promise<[string, string]> => {
    const bytes = await readFile(file)
    const plain = file.endsWith('.br') ? brotliDecompressSync(bytes) : file.endsWith('.gz') ? gunzipSync(bytes) : bytes
    return [file.slice(folder.length + 1), plain.toString('utf8')]
  })
  return new Map(await Promise.all(texts))
}

describe('an editor publishes', () => {
  test('every page has its file, in three forms', async () => {
    const { files } = await aPublishedSite()
    const names = [...(await files()).keys()]
    expect(names.filter((name) => name.endsWith('.html')).toSorted()).toEqual([
      'en.html',
      'en/about.html',
      'en/careers.html',
      'en/careers/electrician.html',
      'en/careers/nurse.html',
      'en/categories/health.html',
      'en/compare.html',
      'en/plan.html',
      'en/subjects.html',
      'index.html',
    ])
    const all = ['en/careers/nurse.html', 'content/v1/en/careers/nurse.json', 'sitemap.xml', 'en/feed.xml']
    for (const name of all) expect(names).toEqual(expect.arrayContaining([name, `${name}.br`, `${name}.gz`]))
  })

  test('one changed career renders its own page and no other', async () => {
    const { cms, publisher, rendered, files } = await aPublishedSite()
    rendered.length = 0
    cms.publish(aCareer({ overview: '<p>Nights are quiet.</p>' }))
    await publisher.catchUp()
    expect(rendered).toEqual(['/en/careers/nurse'])
    expect((await files()).get('en/careers/nurse.html')).toContain('Nights are quiet.')
  })

  test('a changed list renders the pages that show it', async () => {
    const { cms, publisher, rendered } = await aPublishedSite()
    rendered.length = 0
    cms.publish(aListWithout('electrician'))
    await publisher.catchUp()
    expect(rendered.toSorted()).toEqual(['/en', '/en/careers', '/en/subjects'])
  })

  test('the site’s own words are on every page', async () => {
    const { cms, publisher, rendered, files } = await aPublishedSite()
    rendered.length = 0
    cms.publish(aSite({ name: 'Paths' }))
    await publisher.catchUp()
    expect(rendered).toHaveLength(10)
    const pages = [...(await files())].filter(([name]) => name.endsWith('.html'))
    expect(pages.filter(([, html]) => !html.includes('Paths'))).toEqual([])
  })

  test('a career that is taken down is in no file any more', async () => {
    const { cms, publisher, files, output } = await aPublishedSite()
    cms.publish(aCareer({ slug: 'spy', title: 'Canaryword' }))
    await publisher.catchUp()
    expect([...(await files()).values()].some((text) => text.includes('Canaryword'))).toBe(true)
    cms.unpublish('en/careers/spy.json')
    await publisher.catchUp()
    expect([...(await files())].filter(([, text]) => text.includes('Canaryword'))).toEqual([])
    expect((await output.readMoves()).gone).toEqual(['/en/careers/spy'])
    expect(await output.read('sitemap.xml')).not.toContain('spy')
  })

  test('a category says what saving it takes, as its careers are now', async () => {
    const { cms, publisher, output, files } = await aPublishedSite()
    const size = async () => JSON.parse((await files()).get('sizes/en/health.json') ?? 'null')
    const pages = ['/en/categories/health', '/en/careers/nurse']
    const bytes = async () =>
      (await output.size('content/v1/en/categories/health.json.br')) +
      (await output.size('content/v1/en/careers/nurse.json.br'))
    expect(await size()).toEqual({ pages, bytes: await bytes() })
    const before = await bytes()
    cms.publish(aCareer({ overview: `<p>${crypto.randomUUID().repeat(20)}</p>` }))
    await publisher.catchUp()
    expect((await size()).bytes).toBeGreaterThan(before)
    expect(await size()).toEqual({ pages, bytes: await bytes() })
    cms.unpublish('en/categories/health.json')
    await publisher.catchUp()
    expect(await size()).toBeNull()
  })

  test('a phone learns from each language’s manifest what to put on its home screen', async () => {
    const { files } = await aPublishedSite()
    const pages = await files()
    const manifest = JSON.parse(pages.get('en/manifest.webmanifest') ?? '')
    expect(manifest).toMatchObject({ name: aSite().name, lang: 'en', start_url: '/en', display: 'standalone' })
    expect(manifest.icons.map(({ sizes }: { sizes: string }) => sizes)).toEqual(['192x192', '512x512'])
    expect(pages.get('en/careers/nurse.html')).toContain('data-manifest="/en/manifest.webmanifest"')
  })

  test('a career has a picture to be shared with: one for its words, and none when it is taken down', async () => {
    const { cms, publisher, files } = await aPublishedSite()
    const pictures = async () => [...(await files()).keys()].filter((name) => name.endsWith('.png')).toSorted()
    await publisher.shares.draw()
    const before = await pictures()
    expect(before.map((name) => name.replace(/\.\w+\.png/, ''))).toEqual(['share/en/electrician', 'share/en/nurse'])
    expect((await files()).get('en/careers/nurse.html')).toContain(`https://careers.example/${before[1]}`)
    cms.publish(aCareer({ tagline: 'දෙමාපියන් & <දරුවන්>' }))
    cms.unpublish('en/careers/electrician.json')
    await publisher.catchUp()
    await publisher.shares.draw()
    const after = await pictures()
    expect(after).toHaveLength(1)
    expect(before).not.toContain(after[0])
    expect((await files()).get('en/careers/nurse.html')).toContain(`https://careers.example/${after[0]}`)
  })

  test('a renamed career leads on, and comes back when it is published there again', async () => {
    const { cms, publisher, output } = await aPublishedSite()
    cms.rename('en/careers/nurse.json', aCareer({ slug: 'nursing' }))
    await publisher.catchUp()
    expect((await output.readMoves()).redirects).toEqual({ '/en/careers/nurse': '/en/careers/nursing' })
    expect(await output.read('en/careers/nurse.html')).toBeNull()
    cms.publish(aCareer())
    await publisher.catchUp()
    expect((await output.readMoves()).redirects).toEqual({})
    expect(await output.read('en/careers/nurse.html')).toContain('Nurse')
  })

  test('nothing new renders nothing', async () => {
    const { publisher, rendered } = await aPublishedSite()
    rendered.length = 0
    await publisher.catchUp()
    expect(rendered).toEqual([])
  })

  test('another database, such as a backup, replaces what was there', async () => {
    const { output, files } = await aPublishedSite()
    const other = new StandInCms()
    other.publish(...aSmallSite().slice(0, 5))
    await aPublisher({ output, cmsUrl: await listening(other.server) }).catchUp()
    expect(await output.read('en/careers/electrician.html')).toBeNull()
    expect((await files()).has('en/careers/nurse.html')).toBe(true)
    expect((await output.readState())?.sequence).toBe(5)
  })
})

describe('an operator brings out a new app', () => {
  test('every page is rendered again, from what is there', async () => {
    const { cmsUrl, output } = await aPublishedSite()
    const rendered: string[] = []
    const build = anAppBuild({ id: 'build-2', stylesFor: () => ({ css: 'body{margin:1px}', files: [] }) })
    await aPublisher({ output, cmsUrl, build, rendered }).catchUp()
    expect(rendered).toHaveLength(10)
    expect(await output.read('en/careers/nurse.html')).toContain('margin:1px')
  })
})

describe('things go wrong', () => {
  test('whatever write fails, every file is whole, and the next try brings what was published', async () => {
    const { cms, cmsUrl, output, files } = await aPublishedSite()
    for (let writes = 0; writes < 6; writes++) {
      cms.publish(aCareer({ tagline: `Version ${writes}` }), aListWithout(writes % 2 ? 'nurse' : 'nobody'))
      await expect(aPublisher({ output: new FailingOutput(output.folder, writes), cmsUrl }).catchUp()).rejects.toThrow(
        'disk',
      )
      const pages = [...(await files())].filter(([name]) => name.endsWith('.html'))
      for (const [name, html] of pages) expect([name, html.endsWith('</html>')]).toEqual([name, true])
      await aPublisher({ output, cmsUrl }).catchUp()
      expect(await output.read('en/careers/nurse.html')).toContain(`Version ${writes}`)
    }
  })

  test('what a killed publish left of a career that was taken down meanwhile is cleared away', async () => {
    const { cms, cmsUrl, output, files } = await aPublishedSite()
    cms.publish(aCareer({ slug: 'spy', title: 'Canaryword' }))
    await expect(aPublisher({ output: new FailingOutput(output.folder, 3), cmsUrl }).catchUp()).rejects.toThrow('disk')
    expect([...(await files()).keys()]).toContain('en/careers/spy.html')
    cms.unpublish('en/careers/spy.json')
    await aPublisher({ output, cmsUrl }).catchUp()
    expect([...(await files())].filter(([, text]) => text.includes('Canaryword'))).toEqual([])
    expect((await output.readMoves()).gone).toEqual(['/en/careers/spy'])
  })

  test('files that were cut off or lost are made again at the next start', async () => {
    const { cmsUrl, output, files } = await aPublishedSite()
    const before = await files()
    const names = ['en/careers/nurse.html', 'en.html.gz', 'en/about.html.br', 'content/v1/en/careers/electrician.json']
    for (const name of names) await truncate(join(output.folder, name), 20)
    await rm(join(output.folder, 'en/careers.html'))
    await rm(join(output.folder, 'en/about.html.br'))
    vi.spyOn(console, 'warn').mockReturnValue()
    await aPublisher({ output, cmsUrl }).catchUp()
    const after = await files()
    expect([...after.keys()].toSorted()).toEqual([...before.keys()].toSorted())
    for (const name of [...names, 'en/careers.html']) expect([name, after.get(name)]).toEqual([name, before.get(name)])
    expect(console.warn).toHaveBeenCalledWith('Making 5 files again that are not whole')
  })

  test('whichever file is cut off, the next start makes it good', async () => {
    const folder = await aFolder()
    const build = anAppBuild({ folder, assets: ['app.js'], fixed: [{ from: join(folder, 'sw.js'), name: 'sw.js' }] })
    const built = new Output(folder)
    for (const name of ['assets/app.js', 'sw.js']) await built.write(name, `console.log('${'a script '.repeat(20)}')`)
    const { cms, cmsUrl, output, files } = await aPublishedSite(build)
    cms.rename('en/careers/nurse.json', aCareer({ slug: 'nursing' }))
    cms.unpublish('en/careers/electrician.json')
    await aPublisher({ output, cmsUrl, build }).catchUp()
    const before = await files()
    vi.spyOn(console, 'warn').mockReturnValue()
    // A cut brotli form is nobody's: the server sees it and answers with another one.
    const names = [...before.keys()].filter((name) => !name.endsWith('.br') && name !== 'manifest.json')
    expect(names).toEqual(
      expect.arrayContaining(['redirects.json', 'sitemap.xml', 'en/feed.xml', 'sizes/en/health.json']),
    )
    for (const name of names) {
      await truncate(join(output.folder, name), Math.floor((before.get(name) ?? '').length / 8))
      await aPublisher({ output, cmsUrl, build }).catchUp()
      const after = await files()
      expect([name, after.get(name)]).toEqual([name, before.get(name)])
      expect([...after.keys()].toSorted()).toEqual([...before.keys()].toSorted())
    }
  })

  test.each([
    ['nonsense', 200, 'application/json', '{"sequence":"many"}'],
    ['half a body', 200, 'application/json', '{"sequence":7,"changed":["en/ca'],
    ['a page of a proxy', 200, 'text/html', '<h1>Hello</h1>'],
    ['an error', 500, 'application/json', '{}'],
    ['a 404 while it starts', 404, 'text/html', '<h1>Not found</h1>'],
  ])('a CMS that answers %s changes nothing', async (_, status, type, body) => {
    const { output, files } = await aPublishedSite()
    const before = await files()
    const cms = createServer(
      (_request, response) => void response.writeHead(status, { 'content-type': type }).end(body),
    )
    const publisher = aPublisher({ output, cmsUrl: await listening(cms) })
    await expect(publisher.catchUp()).rejects.toThrow(FeedFailed)
    expect(await files()).toEqual(before)
  })

  test('a document that breaks off, or is another one, changes nothing', async () => {
    const { cms, output, files } = await aPublishedSite()
    const before = await files()
    cms.publish(aCareer({ tagline: 'New' }))
    const bodies = ['{"version":1,', JSON.stringify(aCareer({ slug: 'other' })), JSON.stringify(aSite())]
    for (const body of bodies) {
      const broken = createServer((request, response) => {
        if (request.url?.includes('/nurse.json'))
          response.writeHead(200, { 'content-type': 'application/json' }).end(body)
        else cms.server.emit('request', request, response)
      })
      await expect(aPublisher({ output, cmsUrl: await listening(broken) }).catchUp()).rejects.toThrow(FeedFailed)
      expect(await files()).toEqual(before)
    }
  })
})

/** A disk that is full after so many files. */
class FailingOutput extends Output {
  constructor(
    folder: string,
    private left: number,
  ) {
    super(folder)
  }

  override async write(...args: Parameters<Output['write']>): Promise<void> {
    if (this.left-- <= 0) throw new Error('disk full')
    return super.write(...args)
  }
}
