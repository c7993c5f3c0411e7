/** A page is there before the app is: nothing of it goes away, nothing is asked for again, nothing done early is lost. */
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'

import { test } from '@/journey'

import { pageTypes } from './page-types'

const prerendered = Object.values(pageTypes).filter(({ path, isKept, isOffline }) => {
  return !path.includes('?') && !isKept && !isOffline && !path.endsWith('no-such-career')
})

describe.each(['en', 'ta'])('a student opens a page for the first time, in %s', (locale) => {
  test('and the app takes it as it is', async ({ page, siteUrl }) => {
    const asked: string[] = []
    const said: string[] = []
    page.on('request', (request) => {
      const { pathname } = new URL(request.url())
      if (/^\/content\/|search\.json$/.test(pathname) && !request.serviceWorker()) asked.push(pathname)
    })
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(String(error)))
    await page.addInitScript(() => {
      let isThere = false
      new MutationObserver(() => {
        const main = document.querySelector('main')
        if (isThere && !main) document.documentElement.dataset.lost = 'true'
        isThere ||= main !== null
      }).observe(document, { childList: true, subtree: true })
    })
    for (const { path } of prerendered) {
      await page.goto(`${siteUrl}/${locale}${path}`)
      await appIsThere(page)
      const lost = await page.evaluate(() => document.documentElement.dataset.lost)
      expect({ path, lost, said, asked }).toEqual({ path, lost: undefined, said: [], asked: [] })
    }
    expect(prerendered.length).toBeGreaterThan(9)
  })
})

describe('what a student does before the app is there counts when it is', () => {
  test('a word that they look for', async ({ page, siteUrl }) => {
    const release = await holdApp(page)
    await page.goto(`${siteUrl}/en/careers`)
    await page.getByRole('searchbox').fill('electrisian')
    release()
    await expect
      .poll(() => page.locator('main article h3').first().textContent(), { timeout: 20_000 })
      .toBe('Electrician')
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('electrisian')
    expect(await page.getByRole('searchbox').inputValue()).toBe('electrisian')
  })

  test('a subject that they tick', async ({ page, siteUrl }) => {
    const release = await holdApp(page)
    await page.goto(`${siteUrl}/en/subjects`)
    const box = page.locator('main input[type=checkbox]').first()
    await box.check()
    const subject = await box.getAttribute('value')
    release()
    await expect.poll(() => new URL(page.url()).searchParams.get('subjects'), { timeout: 20_000 }).toBe(subject)
    expect(await box.isChecked()).toBe(true)
  })

  test('how far they have read', async ({ page, siteUrl }) => {
    for (const path of ['careers/electrician', 'careers', 'quiz', 'plan']) {
      const release = await holdApp(page)
      await page.goto(`${siteUrl}/en/${path}`)
      await page.evaluate(() => scrollTo(0, 150))
      release()
      await appIsThere(page)
      expect({ path, place: await page.evaluate(() => scrollY) }).toEqual({ path, place: 150 })
      await page.reload()
      await appIsThere(page)
      expect({ path, again: await page.evaluate(() => scrollY) }).toEqual({ path, again: 150 })
    }
  })

  test('the grade that they are in', async ({ page, siteUrl }) => {
    const release = await holdApp(page)
    await page.goto(`${siteUrl}/en`)
    await page.getByLabel('Where are you now?').selectOption('ordinary-level')
    release()
    await page.getByText('Every career’s road now opens at: Grades 10–11.').waitFor()
  })

  test('a button that they press, once', async ({ page, siteUrl }) => {
    const release = await holdApp(page)
    await page.goto(`${siteUrl}/en/careers`)
    const cards = page.locator('main article')
    const more = page.locator('.cards + .actions button')
    const promised = (await cards.count()) + Number(/\d+/.exec(await more.innerText())?.[0])
    await more.click()
    release()
    await expect.poll(() => cards.count(), { timeout: 20_000 }).toBe(promised)
  })
})

async function appIsThere(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const app = document.getElementById('app')
    return app && Object.keys(app).some((key) => key.startsWith('__reactContainer'))
  })
  // What comes later comes by then.
  await page.locator('footer').waitFor()
  await page.waitForTimeout(300)
}

/** Keeps the app's scripts back. @returns lets them come */
async function holdApp(page: Page): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/assets/*.js', async (route) => {
    await released
    await route.continue()
  })
  return () => release()
}
