import { findChromium } from '@career-explorer/environment/chromium'
import { type Browser, chromium, type Locator, type Page } from 'playwright-core'

import { quiet } from './input-cost'

/** So much slower than this machine. */
const slowdown = 6

/** The browser that the phones of a run share. */
export function startBrowser(): Promise<Browser> {
  const executablePath = findChromium(process.env)
  if (!executablePath) throw new Error('No Chromium was found: set CHROME_PATH')
  const quietly = ['--disable-background-networking', '--disable-component-update', '--no-first-run', '--disable-quic']
  // Root may not use the sandbox.
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox', ...quietly] : quietly })
}

/** Opens a page on a cheap phone that has never seen the site, and waits until it answers. */
export async function openOnPhone(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  })
  context.setDefaultTimeout(60_000)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.goto(url)
  await page.locator('main h1').waitFor()
  await quiet(page)
  return page
}

/** Where a finger has to come down; found before anything is measured, as looking for it keeps the page busy. */
export async function placeOf(locator: Locator): Promise<{ x: number; y: number }> {
  await locator.scrollIntoViewIfNeeded()
  await quiet(locator.page())
  const box = await locator.boundingBox()
  if (!box) throw new Error(`Nothing to tap on: ${locator}`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
