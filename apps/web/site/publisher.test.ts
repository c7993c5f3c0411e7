// @vitest-environment node
import { describe, expect, test, vi } from 'vitest'

import { aCareer } from '@/testing/careers'
import { aSite } from '@/testing/documents'

import { listening } from './testing'
import { aListWithout, anAppBuild, aSmallSite, StandInCms } from './testing-cms'
import { aPublishedSite, aPublisher } from './testing-publisher'

// Whole sites are rendered and compressed here, sometimes beside everything else.
vi.setConfig({ testTimeout: 60_000 })

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
    await publisher.site.shares.draw()
    const before = await pictures()
    expect(before.map((name) => name.replace(/\.\w+\.png/, ''))).toEqual(['share/en/electrician', 'share/en/nurse'])
    expect((await files()).get('en/careers/nurse.html')).toContain(`https://careers.example/${before[1]}`)
    cms.publish(aCareer({ tagline: 'දෙමාපියන් & <දරුවන්>' }))
    cms.unpublish('en/careers/electrician.json')
    await publisher.catchUp()
    await publisher.site.shares.draw()
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
