/** A career's page and the choice of one's stage, by keyboard alone, on a screen as small as a phone's. */
import type { Locator, Page } from 'playwright-core'
import { describe, expect } from 'vitest'

import { test } from '@/journey'

import { press, tabBackTo, tabTo } from './keyboard'

const career = '/en/careers/electrician'

async function open(page: Page, siteUrl: string): Promise<void> {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto(`${siteUrl}${career}`)
  // It is there once the page has hydrated.
  await page.getByRole('button', { name: 'Save to my plan' }).waitFor()
}

const stop = (page: Page, name: string) => page.locator('.road summary').filter({ hasText: name })
const isOpen = (place: Locator) => place.evaluate((element) => element.closest('details')?.open)

describe('a student without a mouse', () => {
  test('unfolds the contents, goes to a part of the page, and finds them folded again', async ({ page, siteUrl }) => {
    await open(page, siteUrl)
    const contents = page.locator('.contents summary')
    await press(page, contents)
    const sources = page.locator('.contents').getByRole('link', { name: 'Sources' })
    await sources.waitFor()
    await press(page, sources)
    await expect.poll(() => new URL(page.url()).hash).toBe('#sources')
    await expect.poll(() => isOpen(contents)).toBe(false)
    await expect
      .poll(() => page.locator('#sources h2').evaluate((heading) => heading.getBoundingClientRect().top))
      .toBeLessThan(400)
  })

  test('unfolds a stop of the road, which folds the one before, and folds it again', async ({ page, siteUrl }) => {
    await open(page, siteUrl)
    const [primary, ordinary] = [stop(page, 'Primary'), stop(page, 'Ordinary Level')]
    await press(page, ordinary)
    expect(await isOpen(ordinary)).toBe(true)
    expect(await isOpen(primary)).toBe(false)
    await expect.poll(() => new URL(page.url()).hash).toBe('#stage-ordinary-level')
    await page.keyboard.press('Enter')
    expect(await isOpen(ordinary)).toBe(false)
  })

  test('says once where they are: the road opens there, also the next time, and the start page knows', async ({
    page,
    siteUrl,
  }) => {
    await open(page, siteUrl)
    const question = page.getByRole('combobox', { name: 'Where are you now?' })
    // It comes with the road, and stands before its first stop.
    await tabTo(page, stop(page, 'Primary'))
    await question.waitFor()
    await tabBackTo(page, question)
    await page.keyboard.type('Grades 10')
    const ordinary = stop(page, 'Ordinary Level')
    await expect.poll(() => isOpen(ordinary)).toBe(true)
    expect(await ordinary.innerText()).toContain('You are here')

    await page.reload()
    await expect.poll(() => isOpen(ordinary)).toBe(true)
    expect(await ordinary.innerText()).toContain('You are here')

    await page.goto(`${siteUrl}/en`)
    await page.getByText('Every career’s road now opens at: Grades 10–11.').waitFor()
  })
})
