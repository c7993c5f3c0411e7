/** Everybody can read it: axe finds nothing on any kind of page, in any language, narrow or wide, light or dark. */
import { locales } from '@career-explorer/types/vocabulary'
import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect } from 'vitest'

import { test } from '@/journey'

const pages: Record<string, string> = {
  home: '',
  explorer: '/careers',
  'career page': '/careers/ai-machine-learning-engineer',
  'category page': '/categories/it-ai-software',
  'skill page': '/skills/python',
  'subject page': '/subjects/mathematics',
  'choice of subjects': '/subjects?stream=physical-science',
  'about page': '/about',
  'empty plan': '/plan',
  'empty comparison': '/compare',
  'page that is not there': '/careers/no-such-career',
}
const widths = [360, 1280]
const schemes = ['light', 'dark'] as const

let checks = 0
let violations = 0
afterAll(() => console.log(`axe: ${checks} checks, ${violations} violations`))

/** What axe finds wrong, one line for each element. */
async function violationsOn(page: Page): Promise<string[]> {
  const { violations: found } = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })')
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary ?? ''}`),
  )
}

for (const locale of locales) {
  describe(`a student reads in ${locale}`, () => {
    for (const [name, path] of Object.entries(pages)) {
      test(`the ${name}`, async ({ page, siteUrl }) => {
        await page.goto(`${siteUrl}/${locale}${path}`)
        await page.locator('main h1').waitFor()
        await page.evaluate(axe.source)
        for (const width of widths) {
          for (const colorScheme of schemes) {
            await page.setViewportSize({ width, height: 800 })
            await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
            const found = await violationsOn(page)
            checks += 1
            violations += found.length
            expect.soft(found, `${width} px, ${colorScheme}`).toEqual([])
          }
        }
      })
    }
  })
}
