/**
 * `test` for a journey of a person through a real browser:
 *
 *     test('a student finds the explorer', async ({ page, siteUrl }) => {
 *       await page.goto(`${siteUrl}/en`)
 *     })
 */
import { findChromium } from '@career-explorer/environment/chromium'
import { chromium } from 'playwright-core'
import { inject, test as base } from 'vitest'

/** Keeps a test browser from calling its maker. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
]

export const test = base
  .extend('siteUrl', { scope: 'file' }, () => inject('siteUrl'))
  .extend('cmsUrl', { scope: 'file' }, () => inject('cmsUrl'))
  .extend('admin', { scope: 'file' }, () => inject('admin'))
  .extend('siteFolder', { scope: 'file' }, () => inject('siteFolder'))
  // oxlint-disable-next-line no-empty-pattern -- vitest reads the pattern to know what a fixture needs
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const executablePath = findChromium(process.env)
    if (!executablePath) throw new Error('No Chromium was found: set CHROME_PATH, or run the tests with `npm test`.')
    const browser = await chromium.launch({
      executablePath,
      // Root may not use the sandbox.
      args: process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet,
    })
    onCleanup(() => browser.close())
    return browser
  })
  /** A fresh person: no cookies, nothing remembered. */
  .extend('page', async ({ browser }, { onCleanup }) => {
    const context = await browser.newContext()
    context.setDefaultTimeout(20_000)
    onCleanup(() => context.close())
    return context.newPage()
  })
