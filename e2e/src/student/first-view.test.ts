/** A page is there before the app is: nothing of it goes away, nothing is asked for again, nothing done early is lost. */
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
      await page.waitForFunction(() => {
        const app = document.getElementById('app')
        return app && Object.keys(app).some((key) => key.startsWith('__reactContainer'))
      })
      // What comes later comes by then.
      await page.locator('footer').waitFor()
      await page.waitForTimeout(300)
      const lost = await page.evaluate(() => document.documentElement.dataset.lost)
      expect({ path, lost, said, asked }).toEqual({ path, lost: undefined, said: [], asked: [] })
    }
    expect(prerendered.length).toBeGreaterThan(9)
  })
})

test('what a student types, ticks and presses before the app is there counts when it is', async ({ page, siteUrl }) => {
  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/assets/*.js', async (route) => {
    await released
    await route.continue()
  })
  await page.goto(`${siteUrl}/en/careers`)
  await page.getByRole('searchbox').fill('electrisian')
  await page.waitForTimeout(300)
  release()
  await expect
    .poll(() => page.locator('main article h3').allTextContents(), { timeout: 20_000 })
    .toEqual(['Electrician'])
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('electrisian')
  expect(await page.getByRole('searchbox').inputValue()).toBe('electrisian')

  await page.unrouteAll()
  const before = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/assets/*.js', async (route) => {
    await before
    await route.continue()
  })
  await page.goto(`${siteUrl}/en/subjects`)
  const box = page.locator('main input[type=checkbox]').first()
  await box.check()
  const name = await box.getAttribute('value')
  release()
  await expect.poll(() => new URL(page.url()).searchParams.get('subjects'), { timeout: 20_000 }).toBe(name)
  expect(await box.isChecked()).toBe(true)

  await page.unrouteAll()
  const pressing = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/assets/*.js', async (route) => {
    await pressing
    await route.continue()
  })
  await page.goto(`${siteUrl}/en/careers`)
  const cards = page.locator('main article')
  const first = await cards.count()
  await page.locator('.cards + .actions button').click()
  release()
  await expect.poll(() => cards.count(), { timeout: 20_000 }).toBeGreaterThan(first)
})
