import type { Locator, Page } from 'playwright-core'

const farthest = 150

/** Goes on with the Tab key until it has come to this place, as somebody without a mouse does. */
export async function tabTo(page: Page, place: Locator): Promise<void> {
  await go(page, place, 'Tab')
}

/** Goes back to a place that was passed. */
export async function tabBackTo(page: Page, place: Locator): Promise<void> {
  await go(page, place, 'Shift+Tab')
}

/** Goes on to a link or a button, and presses it. */
export async function press(page: Page, place: Locator): Promise<void> {
  await tabTo(page, place)
  await page.keyboard.press('Enter')
}

async function go(page: Page, place: Locator, key: string): Promise<void> {
  for (let presses = 0; presses < farthest; presses += 1) {
    if (await place.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${farthest} times ${key} did not lead to ${place.toString()}`)
}
