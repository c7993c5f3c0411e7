// @vitest-environment node
import type { DeliveryDocument } from '@career-explorer/types'
import { hash } from 'node:crypto'
import { Window } from 'happy-dom'
import { expect, test } from 'vitest'

import { aCareer, aCareerSummary, aStage } from '@/testing/careers'
import { aCareerList, aCategoryList, aQuiz, aSite } from '@/testing/documents'
import { fill } from '@/page-words'

import type { PageKind } from './app-build'
import { inertJson } from './inert-json'
import { pageHtml } from './page-html'
import { NotRenderable, renderPage } from './render'
import { startScriptHash } from './start-script'
import { wordsIn } from './thin-data'
import { anAppBuild } from './testing-cms'

const address = '/en/careers/nurse'

async function aPage(career = aCareer()) {
  const rendered = await renderPage(address, [career, aSite()], '2026-11-22')
  const parts = { address, locale: career.locale, subject: career, rendered, siteName: 'Career Explorer' }
  const html = pageHtml(anAppBuild(), 'https://careers.example', parts)
  const { document } = new Window({ settings: { enableJavaScriptEvaluation: false } })
  document.write(html)
  return { html, document }
}

/** Every text of a document that a reader should find; not slugs, keys, words of closed lists and addresses. */
function textsOf(value: unknown, key = ''): string[] {
  if (/^(?:slug|id|key|kind|locale|icon|url|sourceKey|period|currency|placement|severity|type|cost|badges)$/.test(key))
    return []
  if (/^(?:seo|mediums|level|region|.*On|reviewBy)$/.test(key)) return []
  if (typeof value === 'string') return [value.replaceAll(/<[^>]+>/g, '')]
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one, key))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, one]) => textsOf(one, name))
}

test('without script, every published word is there to read', async () => {
  const { document } = await aPage()
  const shown = `${document.querySelector('#app')?.textContent} ${document.querySelector('img')?.getAttribute('alt')}`
  const texts = textsOf(aCareer())
  expect(texts.length).toBeGreaterThan(40)
  expect(texts.filter((text) => !shown.includes(text))).toEqual([])
  expect(document.querySelectorAll('#app [hidden]')).toHaveLength(0)
})

test('nothing in the page runs but what brings the app’s own file', async () => {
  const { document } = await aPage()
  const scripts = [...document.querySelectorAll('script')]
  const running = scripts.filter((script) => !/^application\/(?:ld\+)?json$/.test(script.type))
  expect(
    running.map(({ dataset, src, text }) => [dataset.first, src, `sha256-${hash('sha256', text, 'base64')}`]),
  ).toEqual([['/assets/index.js', '', startScriptHash]])
  expect(document.querySelectorAll('[onclick], [onload], [style]')).toHaveLength(0)
})

test('a page says what it is, where it is and in which languages', async () => {
  const { document } = await aPage()
  expect(document.title).toBe('Nurse · Career Explorer')
  const links = [...document.querySelectorAll('link[hreflang]')].map((link) => [
    link.getAttribute('hreflang'),
    link.getAttribute('href'),
  ])
  expect(links).toEqual([
    ['en', 'https://careers.example/en/careers/nurse'],
    ['si', 'https://careers.example/si/careers/nurse'],
    ['ta', 'https://careers.example/ta/careers/nurse'],
    ['x-default', 'https://careers.example/en/careers/nurse'],
  ])
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')].map((one) =>
    JSON.parse(one.textContent),
  )
  expect(data.map((one) => one['@type'])).toEqual(['Occupation', 'BreadcrumbList'])
  expect(document.querySelector('meta[property="og:image"]')?.getAttribute('content')).toMatch(
    /^https:\/\/careers\.example\/share\/en\/nurse\.[0-9a-f]{10}\.png$/,
  )
})

test('no text can leave its place in the page', async () => {
  const nasty = '</script><script>alert(1)</script><!--\u2028 "\'&'
  const { html, document } = await aPage(
    aCareer({ title: nasty, tagline: nasty, alternativeTitles: [{ id: 'a', text: nasty }] }),
  )
  expect(html).not.toContain('<script>alert')
  expect(html).not.toContain('</script><script>alert')
  expect(document.querySelector('h1')?.textContent).toBe(nasty)
  const data = JSON.parse(document.getElementById('page-data')?.textContent ?? '')
  const app = document.querySelector('#app')
  expect(fill(data.documents, app ? wordsIn(app.outerHTML) : [])[0]).toMatchObject({ title: nasty, tagline: nasty })
  expect(inertJson('\u2028\u2029<')).toBe('"\\u2028\\u2029\\u003c"')
})

test('a page that can’t be made from its documents is an error, not an empty page', async () => {
  await expect(renderPage('/en/careers/nurse', [aSite(), aCareer({ slug: 'other' })], '2026-11-22')).rejects.toThrow(
    NotRenderable,
  )
})

test('a page that a reader fills loads its own code ahead, not that of the page about the site', async () => {
  const site = aSite()
  const modulesFor = (kind: PageKind) => [`/assets/${kind}.js`]
  const ahead = ['/en/plan', '/en/compare', '/en/about'].map((address) => {
    const rendered = { title: '', description: '', head: '', body: '', data: '' }
    const parts = { address, locale: site.locale, subject: site, rendered, siteName: 'Career Explorer' }
    const html = pageHtml(anAppBuild({ modulesFor }), 'https://careers.example', parts)
    return /data-beside="([^"]+)"/.exec(html)?.[1]
  })
  expect(ahead).toEqual(['/assets/plan.js', '/assets/compare.js', '/assets/site.js'])
})

test('a page brings of the long documents what it shows, and no more', async () => {
  const careers = Array.from({ length: 300 }, (_, number) =>
    aCareerSummary({ slug: `career-${number}`, title: `Career ${number}`, themes: ['social'] }),
  )
  const site = aSite({ stages: [aStage({ summary: 'Two long years.' })], about: '<p>Who we are.</p>' })
  const bytesOf = async (address: string, ...documents: DeliveryDocument[]) => {
    const { data } = await renderPage(address, [...documents, site], '2026-11-22')
    expect(data.includes('Who we are.') || data.includes('Two long years.')).toBe(address === '/en/about')
    return data.length
  }
  const list = aCareerList({ careers })
  const all = JSON.stringify(list).length
  expect(await bytesOf('/en/quiz', aQuiz(), list)).toBeLessThan(all / 20)
  expect(await bytesOf('/en/subjects', list)).toBeLessThan(all / 20)
  expect(await bytesOf('/en/careers', list, aCategoryList())).toBeLessThan(all / 10)
  expect(await bytesOf('/en', list, aCategoryList())).toBeLessThan(all / 20)
  await bytesOf('/en/about')
})
