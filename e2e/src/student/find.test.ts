/** A student finds careers, narrows them, comes back to them and starts from subjects: most with a keyboard alone. */
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'

import { test } from '@/journey'

import { press, tabTo } from './keyboard'

const found = (page: Page) => page.locator('main article h3').allTextContents()
const soon = { timeout: 20_000 }

describe('a student without a mouse', () => {
  test('finds a career by a mistyped name, in three languages, and opens it', async ({ page, siteUrl }) => {
    const first = () => page.locator('main article a').first().getAttribute('href')
    for (const [locale, typed] of [
      ['en', 'electrisian'],
      ['si', 'electrician'],
      ['ta', 'minniyalalar'],
    ]) {
      await page.goto(`${siteUrl}/${locale}/careers`)
      await page.locator('main h1').waitFor()
      await tabTo(page, page.locator('main [name=q]'))
      await page.keyboard.type(typed ?? '')
      await expect.poll(first, soon).toMatch(/\/electrician$/)
      await expect.poll(() => new URL(page.url()).searchParams.get('q'), soon).toBe(typed)
      await press(page, page.locator('main article a').first())
      await page.waitForURL(/\/careers\/electrician$/)
      await page.goBack()
      await expect.poll(first, soon).toMatch(/\/electrician$/)
    }
  })

  test('narrows the careers, hears how many are left, and goes back', async ({ page, siteUrl }) => {
    await page.goto(`${siteUrl}/en/careers`)
    await page.locator('main h1').waitFor()
    const all = (await found(page)).length
    await press(page, page.locator('.facets > summary'))
    await press(page, page.locator('summary').filter({ hasText: /^Demand/ }))
    await tabTo(page, page.locator('[name=demand][value=very-high]'))
    const label = await page.locator('label', { has: page.locator(':focus') }).innerText()
    await page.keyboard.press('Space')
    await page.waitForURL(/demand=very-high$/)
    const promised = Number(/\d+/.exec(label)?.[0])
    await expect.poll(() => found(page), soon).toHaveLength(promised)
    expect(promised).toBeLessThan(all)
    await expect
      .poll(() => page.locator('main').getByRole('status').first().textContent(), soon)
      .toContain(String(promised))
    await page.goBack()
    await expect.poll(() => found(page), soon).toHaveLength(all)
  })

  test('chooses a stream and sees what stays open, and why', async ({ page, siteUrl }) => {
    await page.goto(`${siteUrl}/en/subjects`)
    await page.locator('main h1').waitFor()
    await tabTo(page, page.locator('main [name=stream]'))
    await page.keyboard.type('Physical')
    await page.waitForURL(/stream=physical-science$/)
    await expect.poll(() => page.locator('.card-reason').count(), soon).toBeGreaterThan(0)
    expect(await page.locator('.card-reason').count()).toBe((await found(page)).length)
    await tabTo(page, page.locator('[name=subjects][value=physics]'))
    await page.keyboard.press('Space')
    await page.waitForURL(/subjects=physics$/)
    await expect
      .poll(() => page.locator('main').getByRole('status').first().textContent(), soon)
      .toContain('One subject more')
  })
})

test('a student who comes back from a career finds the list as long as it was, and where they were', async ({
  page,
  siteUrl,
}) => {
  await page.goto(`${siteUrl}/en/careers`)
  const more = page.locator('.cards + .actions button')
  const before = (await found(page)).length
  const promised = before + Number(/\d+/.exec(await more.innerText())?.[0])
  await more.click()
  await expect.poll(() => found(page), soon).toHaveLength(promised)
  const last = page.locator('main article').nth(promised - 1)
  await last.scrollIntoViewIfNeeded()
  // Where a page was read is kept a moment after it was scrolled.
  await page.waitForTimeout(300)
  const place = await page.evaluate(() => scrollY)
  await last.locator('a').click()
  await page.waitForURL(/\/careers\/[\w-]+$/)
  await page.locator('.page-head').waitFor()
  await page.goBack()
  await expect.poll(() => found(page), soon).toHaveLength(promised)
  await expect.poll(() => page.evaluate(() => scrollY), soon).toBe(place)

  await page.reload()
  await expect.poll(() => found(page), soon).toHaveLength(promised)
})
