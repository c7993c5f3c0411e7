// @vitest-environment node
import { createServer } from 'node:http'
import { rm, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'

import { aCareer } from '@/testing/careers'
import { aSite } from '@/testing/documents'

import { FeedFailed } from './feed'
import { Output } from './output'
import { listening } from './testing'
import { aListWithout, anAppBuild } from './testing-cms'
import { aFolder, aPublishedSite, aPublisher } from './testing-publisher'

// Whole sites are rendered and compressed here, sometimes beside everything else.
vi.setConfig({ testTimeout: 60_000 })

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
