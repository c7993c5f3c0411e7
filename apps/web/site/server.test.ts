// @vitest-environment node
import { describe, expect, test } from 'vitest'

import { aCareer } from '@/testing/careers'
import { createContentServer, type Published } from '@/testing/content-server'

import { createSiteServer } from './server'
import { aBuiltSite, listening, rawGet } from './testing'

async function aSite(published: Published = new Map([['en/careers/nurse', aCareer()]])) {
  const cmsUrl = await listening(createContentServer(published))
  return listening(createSiteServer({ folder: await aBuiltSite(), cmsUrl }))
}

const statusOf = async (url: string) => (await fetch(url, { redirect: 'manual' })).status

describe('a student opens an address', () => {
  test('every page of the site answers with the app', async () => {
    const site = await aSite()
    for (const path of ['/', '/en', '/si/', '/ta/careers', '/en/careers?q=nurse', '/en/about', '/en/careers/nurse']) {
      const response = await fetch(site + path)
      expect([path, response.status]).toEqual([path, 200])
      expect(await response.text()).toContain('The app')
      expect(response.headers.get('cache-control')).toBe('no-cache')
    }
  })

  test('what isn’t there is answered with 404, and still with the app', async () => {
    const site = await aSite()
    for (const path of [
      '/xx/',
      '/en/nothing',
      '/en/careers/astronaut',
      '/en/careers/a/b',
      '/index.html',
      '/wp-login.php',
    ]) {
      const response = await fetch(site + path)
      expect([path, response.status]).toEqual([path, 404])
      expect(await response.text()).toContain('The app')
    }
  })

  test('a renamed career leads to its new address, the page as well as the document', async () => {
    const site = await aSite(new Map([['en/careers/nursing', { movedTo: 'en/careers/nurse' }]]))
    const page = await fetch(`${site}/en/careers/nursing`, { redirect: 'manual' })
    expect([page.status, page.headers.get('location')]).toEqual([308, '/en/careers/nurse'])
    const document = await fetch(`${site}/content/v1/en/careers/nursing.json`, { redirect: 'manual' })
    expect([document.status, document.headers.get('location')]).toEqual([308, '/content/v1/en/careers/nurse.json'])
  })

  test('hashed files are kept for ever, a page is asked for again and is cheap then', async () => {
    const site = await aSite()
    const asset = await fetch(`${site}/assets/index-a1b2c3.js`)
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    const etag = (await fetch(`${site}/en/`)).headers.get('etag') ?? ''
    expect((await fetch(`${site}/en/`, { headers: { 'if-none-match': etag } })).status).toBe(304)
  })
})

describe('somebody tries what they shouldn’t', () => {
  test('every answer forbids foreign scripts, frames and guessing', async () => {
    const site = await aSite()
    for (const path of [
      '/en/',
      '/nothing',
      '/content/v1/en/careers/nurse.json',
      '/assets/index-a1b2c3.js',
      '/healthz',
    ]) {
      const { headers } = await fetch(site + path)
      expect(headers.get('content-security-policy')).toContain(
        "default-src 'none'; script-src 'self'; style-src 'self'",
      )
      expect(headers.get('content-security-policy')).not.toContain('unsafe')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  test('a browser is told to stay with https where the site is reached by it, and only there', async () => {
    const folder = await aBuiltSite()
    const told = async (isHttps: boolean) => {
      const site = await listening(createSiteServer({ folder, cmsUrl: 'http://127.0.0.1:9', isHttps }))
      return (await fetch(`${site}/healthz`)).headers.get('strict-transport-security')
    }
    expect(await told(true)).toBe('max-age=31536000')
    expect(await told(false)).toBeNull()
  })

  test('the app’s page is not compressed for who refuses that', async () => {
    const answer = await rawGet(await aSite(), '/en/', { 'accept-encoding': 'br;q=0, gzip' })
    expect(answer.headers['content-encoding']).toBeUndefined()
    expect(answer.body).toContain('The app')
  })

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
    const site = await aSite()
    const response = await fetch(`${site}/content/v1/en/careers/nurse.json`, { method })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/content/v1/../../../api/users',
    '/content/v1/%2e%2e/users.json',
    '/media/..%2f..%2fusers',
    '/media/%00',
    '/media/%',
    '//evil.example/en',
  ])('%s leads nowhere', async (path) => {
    const answer = await rawGet(await aSite(), path)
    expect(answer.status).toBe(404)
    expect(answer.body).not.toContain('nobody reads this')
  })

  test('a damaged address doesn’t bring the site down', async () => {
    const site = await aSite()
    await rawGet(site, '/%E0%A4%A')
    expect(await statusOf(`${site}/healthz`)).toBe(200)
  })
})
