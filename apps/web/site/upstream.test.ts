// @vitest-environment node
import { createServer } from 'node:http'
import { beforeEach, describe, expect, test, vi } from 'vitest'

import { aCareer } from '@/testing/careers'
import { createContentServer, type Published } from '@/testing/content-server'

import { createSiteServer } from './server'
import { aBuiltSite, listening, rawGet, stop } from './testing'

const path = '/content/v1/en/careers/nurse.json'

/** A site with a clock of its own and a CMS that counts its questions. */
async function aSite(published: Published) {
  const cms = createContentServer(published)
  const questions: string[] = []
  cms.prependListener('request', (request) => questions.push(request.url ?? ''))
  const cmsUrl = await listening(cms)
  let time = 0
  const site = await listening(createSiteServer({ folder: await aBuiltSite(), cmsUrl, now: () => time }))
  return { site, cms, questions, wait: (milliseconds: number) => (time += milliseconds) }
}

const titleOf = async (site: string) => (await (await fetch(site + path)).json()).title

describe('a student reads while the CMS lives its life', () => {
  beforeEach(() => vi.spyOn(console, 'warn').mockImplementation(() => {}))

  test('a change is seen after a second at most; until then the CMS is left alone', async () => {
    const published: Published = new Map([['en/careers/nurse', aCareer()]])
    const { site, questions, wait } = await aSite(published)
    expect(await titleOf(site)).toBe('Nurse')
    published.set('en/careers/nurse', aCareer({ title: 'Nursing officer' }))
    expect(await titleOf(site)).toBe('Nurse')
    expect(questions).toHaveLength(1)
    wait(1_001)
    expect(await titleOf(site)).toBe('Nursing officer')
  })

  test('many readers at once are one question', async () => {
    const { site, questions } = await aSite(new Map([['en/careers/nurse', aCareer()]]))
    await Promise.all(Array.from({ length: 20 }, () => titleOf(site)))
    expect(questions).toHaveLength(1)
  })

  test('when the CMS is down, the last copy is served; what was never read is unavailable', async () => {
    const { site, cms, wait } = await aSite(new Map([['en/careers/nurse', aCareer()]]))
    await titleOf(site)
    await stop(cms)
    wait(60_000)
    expect(await titleOf(site)).toBe('Nurse')
    expect((await fetch(`${site}/en/careers/nurse`)).status).toBe(200)
    const other = await fetch(`${site}/content/v1/en/careers/teacher.json`)
    expect([other.status, other.headers.get('content-type')]).toEqual([503, 'application/problem+json'])
    expect((await fetch(`${site}/en/careers/teacher`)).status).toBe(503)
  })

  test('what was unpublished is gone', async () => {
    const published: Published = new Map([['en/careers/nurse', aCareer()]])
    const { site, wait } = await aSite(published)
    await titleOf(site)
    published.clear()
    wait(1_001)
    expect((await fetch(site + path)).status).toBe(404)
  })

  test('a CMS that is starting up and says 404 in HTML doesn’t unpublish anything', async () => {
    let isStarting = false
    const content = createContentServer(new Map([['en/careers/nurse', aCareer()]]))
    const cmsUrl = await listening(
      createServer((request, response) => {
        if (isStarting) response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>404</h1>')
        else content.emit('request', request, response)
      }),
    )
    let time = 0
    const site = await listening(createSiteServer({ folder: await aBuiltSite(), cmsUrl, now: () => time }))
    await titleOf(site)
    isStarting = true
    time = 5_000
    expect(await titleOf(site)).toBe('Nurse')
  })

  test('when the CMS hangs, one reader waits a moment for news and the next ones don’t', async () => {
    let isHanging = false
    const content = createContentServer(new Map([['en/careers/nurse', aCareer()]]))
    const cmsUrl = await listening(
      createServer((request, response) => void (isHanging || content.emit('request', request, response))),
    )
    let time = 0
    const site = await listening(createSiteServer({ folder: await aBuiltSite(), cmsUrl, now: () => time }))
    await titleOf(site)
    isHanging = true
    time = 5_000
    expect(await titleOf(site)).toBe('Nurse')
    const begin = performance.now()
    expect(await titleOf(site)).toBe('Nurse')
    expect(performance.now() - begin).toBeLessThan(500)
  })

  test('a phone gets the document compressed, and once only', async () => {
    const { site } = await aSite(new Map([['en/careers/nurse', aCareer()]]))
    const response = await fetch(site + path, { headers: { 'accept-encoding': 'br' } })
    expect(response.headers.get('content-encoding')).toBe('br')
    expect((await response.json()).title).toBe('Nurse')
    const etag = response.headers.get('etag') ?? ''
    expect((await fetch(site + path, { headers: { 'if-none-match': etag } })).status).toBe(304)
  })

  test('only documents can be reached through it', async () => {
    const { site, questions } = await aSite(new Map())
    await rawGet(site, '/content/v2/en/site.json')
    await rawGet(site, '/content/v1/../users')
    expect(questions).toEqual([])
  })
})
