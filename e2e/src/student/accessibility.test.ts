/**
 * Everybody can read it: axe finds nothing on any kind of page, in any language, narrow or wide, light or dark, and at
 * 320 px, which is a screen of 1280 px at 400 %, nothing is cut off or scrolled sideways. With ACCESSIBILITY=whole axe
 * takes more time, and also looks at a size between, at forced colours, and into what is folded.
 */
import { locales } from '@career-explorer/types/vocabulary'
import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'

import { test as journey } from '@/journey'

import { clippedTexts } from './clipped-texts'
import { openPage, pageTypes, unfoldEverything } from './page-types'

const asked = process.env.ACCESSIBILITY
if (asked && asked !== 'whole') throw new Error(`ACCESSIBILITY is “${asked}”; it is “whole” or left out.`)
const isWhole = asked === 'whole'

type Look = { colorScheme: 'light' | 'dark'; forcedColors: 'active' | 'none' }
const usual: Record<string, Look> = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
}
const looks = isWhole ? { ...usual, 'forced colours': { colorScheme: 'dark', forcedColors: 'active' } as const } : usual
const widths = isWhole ? [320, 768, 1280] : [320, 1280]

/** Sizes and colours are the same in every language: outside the whole, one has all, the others two each. */
const isLookedAt = (locale: string, width: number, look: string) =>
  isWhole || locale === 'en' || (width === 320) === (look === 'light')

const axeFound = { checks: 0, violations: 0 }
const enlarged = { pages: 0, texts: 0, faults: 0 }
afterAll(() => {
  console.log(`axe: ${axeFound.checks} checks, ${axeFound.violations} violations`)
  console.log(
    `At 400 %: ${enlarged.pages} pages, ${enlarged.texts} texts, ${enlarged.faults} clipped or scrolled sideways`,
  )
})

/** One person opens all these pages, so that what one brought needn't come again; what was kept is forgotten between. */
const test = journey
  .extend('person', { scope: 'file' }, async ({ browser }, { onCleanup }) => {
    const person = await browser.newContext()
    person.setDefaultTimeout(20_000)
    onCleanup(() => person.close())
    return person
  })
  .extend('page', async ({ person }, { onCleanup }) => {
    const page = await person.newPage()
    onCleanup(async () => {
      await page.evaluate(() => localStorage.clear())
      await page.close()
      await person.setOffline(false)
    })
    return page
  })

/** What axe finds wrong, one line for each element. */
async function violationsOn(page: Page): Promise<string[]> {
  const { violations: found } = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })')
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary ?? ''}`),
  )
}

/**
 * Where colours are forced, the browser draws texts in them, but goes on telling their own as what they are filled with,
 * and axe asks for the fill first. No style of ours fills texts, so that their colour is what they are drawn in.
 */
const tellColour = () => {
  const { getPropertyValue } = CSSStyleDeclaration.prototype
  CSSStyleDeclaration.prototype.getPropertyValue = function tell(name) {
    return name === '-webkit-text-fill-color' ? '' : getPropertyValue.call(this, name)
  }
}

/** What somebody meets who enlarges a screen of 1280 × 1024 px to 400 % and unfolds everything. */
async function readEnlarged(page: Page): Promise<{ texts: number; faults: string[] }> {
  await page.setViewportSize({ width: 320, height: 256 })
  await unfoldEverything(page)
  const { texts, clipped, width } = await page.evaluate(clippedTexts)
  const faults = width > 320 ? [...clipped, `The page is ${width} px wide.`] : clipped
  enlarged.pages += 1
  enlarged.texts += texts
  enlarged.faults += faults.length
  return { texts, faults }
}

test('what is cut off or too wide is noticed', async ({ page, siteUrl }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await openPage(page, { siteUrl, locale: 'en' }, { path: '/about' })
  await page.locator('main h1').evaluate((heading) => {
    heading.style.cssText = 'width: 3rem; overflow: hidden; white-space: nowrap'
  })
  await page
    .locator('main p')
    .first()
    .evaluate((text) => {
      text.style.cssText = 'width: 400px'
    })
  const { clipped, width } = await page.evaluate(clippedTexts)
  expect(clipped).toEqual([expect.stringContaining('“About” in h1'), expect.stringContaining('sticks out of html')])
  expect(width).toBeGreaterThan(400)
})

describe.each(locales)('a student reads in %s', (locale) => {
  for (const [name, type] of Object.entries(pageTypes)) {
    test(`the ${name}`, async ({ page, siteUrl }) => {
      await openPage(page, { siteUrl, locale }, type)
      if (isWhole) await unfoldEverything(page)
      await page.evaluate(axe.source)
      await page.evaluate(tellColour)
      // A new width is more work than other colours.
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 })
        for (const [look, media] of Object.entries(looks)) {
          if (!isLookedAt(locale, width, look)) continue
          await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
          const found = await violationsOn(page)
          axeFound.checks += 1
          axeFound.violations += found.length
          expect.soft(found, `${width} px, ${look}`).toEqual([])
        }
      }
      const { texts, faults } = await readEnlarged(page)
      expect(texts).toBeGreaterThan(10)
      expect.soft(faults, 'at 400 %').toEqual([])
    }, 180_000)
  }
})
