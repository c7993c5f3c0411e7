/** What the writers put into a career's file is what a student reads: every field, every stage, every language. */
import { locales } from '@career-explorer/types/vocabulary'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'

import { isRecord, readBundleDocument } from '@/bundle/bundle'
import { shownOfCareer, shownOfStep } from '@/bundle/career.shown'
import type { Shown } from '@/bundle/shown'
import { test } from '@/journey'

const plain = (words: string) => words.normalize('NFC').replaceAll(/\s+/g, ' ').trim()

type PageWords = { text: string; links: ReadonlySet<string>; head: string }

/** Everything that is on the page, also in tabs that are not chosen. */
async function wordsOn(page: Page): Promise<PageWords> {
  await page.locator('main h1').waitFor()
  const found = await page.evaluate(() => ({
    text: [...document.querySelectorAll('main, footer')].map((part) => part.textContent).join(' '),
    links: [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? ''),
    head: `${document.title} ${document.querySelector('meta[name=description]')?.getAttribute('content') ?? ''}`,
  }))
  return { text: plain(found.text), links: new Set(found.links), head: plain(found.head) }
}

function missingFrom(words: PageWords, expected: Shown[]): string[] {
  const isThere = ({ as, value }: Shown) => (as === 'link' ? words.links.has(value) : words[as].includes(plain(value)))
  return expected.filter((one) => !isThere(one)).map(({ path, value }) => `${path}: ${value}`)
}

function stepsOf(slug: string): unknown[] {
  const { roadmap } = readBundleDocument('careers', slug)
  if (!Array.isArray(roadmap)) throw new Error(`The roadmap of ${slug} holds no steps.`)
  return roadmap
}

describe.each(['ai-machine-learning-engineer', 'electrician', 'medical-doctor'])('a student reads about %s', (slug) => {
  for (const locale of locales) {
    test(`and finds every field of its file, in ${locale}`, async ({ page, siteUrl }) => {
      await page.goto(`${siteUrl}/${locale}/careers/${slug}`)
      const expected = shownOfCareer(readBundleDocument('careers', slug), locale)
      expect(expected.length).toBeGreaterThan(200)
      expect(missingFrom(await wordsOn(page), expected)).toEqual([])
      console.log(`${locale}/careers/${slug}: ${expected.length} texts, figures and links of the file are on the page`)
    })
  }

  test('and opens each of the nine stages in turn', async ({ page, siteUrl }) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(`${siteUrl}/en/careers/${slug}`)
    const steps = stepsOf(slug)
    const stops = page.locator('.road summary')
    // It is there once the page has hydrated.
    await page.getByRole('button', { name: 'Save to my plan' }).waitFor()
    expect(await stops.count()).toBe(9)
    expect(steps).toHaveLength(9)
    for (const [index, step] of steps.entries()) {
      if (index > 0) await stops.nth(index).click()
      const open = page.locator('.road details[open]')
      expect(await open.count()).toBe(1)
      const words = { text: plain(await open.innerText()), head: '', links: new Set<string>() }
      const texts = shownOfStep(step, 'en').filter(({ as }) => as === 'text')
      expect(isRecord(step) && missingFrom(words, texts)).toEqual([])
      const named = `#stage-${isRecord(step) ? String(step.stage) : ''}`
      if (index > 0) await expect.poll(() => new URL(page.url()).hash).toBe(named)
    }
  })
})
