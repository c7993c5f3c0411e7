import type { Locator, Page } from 'playwright-core'
import { setTimeout as pause } from 'node:timers/promises'

import { generatedCareer } from './generated-careers'
import { answerTime, inputCosts, quiet } from './input-cost'
import { placeOf } from './phone'

export type Interaction = {
  what: string
  /** Where it is tried, below the language. */
  path: string
  /** What it needs has not been loaded yet: each turn is on a phone of its own. */
  isFirst?: boolean
  /** Told, and held to no bar. */
  isInformation?: boolean
  prepare?: (page: Page) => Promise<void>
  /** One turn, and what each of its taps and keys cost. */
  act: (page: Page, turn: number) => Promise<number[]>
}

/** As somebody types who looks for the keys. */
const betweenKeys = { delay: 150 }

/** What students do all the time, each on the page that has most to do for it. */
export const interactions: readonly Interaction[] = [
  {
    what: 'control: a tap on words, which does nothing',
    path: '/about',
    isInformation: true,
    act: async (page) => {
      const { x, y } = await placeOf(page.locator('main h1'))
      return inputCosts(page, () => page.touchscreen.tap(x, y))
    },
  },
  {
    what: 'first search keys, while everything is loaded',
    path: '/careers',
    isFirst: true,
    act: async (page, turn) => {
      await page.locator('input[name=q]').focus()
      return inputCosts(page, () => page.keyboard.type(wordFor(turn), betweenKeys))
    },
  },
  {
    what: 'search key',
    path: '/careers',
    prepare: search,
    act: async (page, turn) => {
      const costs = await inputCosts(page, () => page.keyboard.type(wordFor(turn), betweenKeys))
      await clearSearch(page)
      return costs
    },
  },
  {
    what: 'search key, until all its careers are shown',
    path: '/careers',
    // Nobody has to wait for it to go on.
    isInformation: true,
    prepare: search,
    act: async (page, turn) => {
      const time = await answerTime(page, () => page.keyboard.press(wordFor(turn).slice(0, 1)))
      await clearSearch(page)
      return [time]
    },
  },
  {
    what: 'first filter, while all careers are loaded',
    path: '/careers',
    isFirst: true,
    prepare: async (page) => {
      // By script: a finger would have the careers loaded.
      await page.locator('details.facets').evaluate((facets) => facets.setAttribute('open', ''))
      await page
        .locator('details.facet')
        .nth(1)
        .evaluate((facet) => facet.setAttribute('open', ''))
    },
    act: (page, turn) => tick(page, page.locator('input[name=demand]').nth(turn % 4)),
  },
  {
    what: 'group of filters unfolded',
    path: '/careers',
    prepare: (page) => unfoldFilters(page),
    act: (page, turn) => unfold(page, page.locator('details.facet').nth(turn)),
  },
  {
    what: 'filter',
    path: '/careers',
    prepare: (page) => unfoldFilters(page, 1),
    act: (page, turn) => tick(page, page.locator('input[name=demand]').nth(turn % 4)),
  },
  {
    what: 'more careers',
    path: '/careers',
    act: (page) => tap(page, page.locator('.cards + .actions button'), () => page.locator('.cards > li').count()),
  },
  {
    what: 'first save, while the plan is loaded',
    path: '/careers',
    isFirst: true,
    act: (page) => save(page, page.locator('.card .save').nth(1)),
  },
  {
    what: 'save on a card',
    path: '/careers',
    prepare: async (page) => void (await save(page, page.locator('.card .save').first())),
    act: (page, turn) => save(page, page.locator('.card .save').nth(turn + 1)),
  },
  {
    what: 'stage of the road unfolded',
    path: '/careers/career-0',
    act: (page, turn) => unfold(page, page.locator('.road details').nth(turn + 1)),
  },
  {
    what: 'save on a career’s page',
    path: '/careers/career-0',
    prepare: async (page) => void (await save(page, page.locator('.page-head .save'))),
    act: (page) => save(page, page.locator('.page-head .save')),
  },
  {
    what: 'comparison opened from the plan',
    path: '/plan',
    prepare: async (page) => {
      const plan = page.url()
      await page.goto(new URL('careers', plan).href)
      for (const place of [0, 1, 2]) await save(page, page.locator('.card .save').nth(place))
      await page.goto(plan)
    },
    act: async (page) => {
      const costs = await tap(page, page.locator('.actions a[href*=compare]'), () => page.locator('.compare').count())
      await page.goBack()
      return costs
    },
  },
  {
    what: 'only what differs',
    path: '/compare?careers=career-0,career-1,career-2',
    act: (page) => tick(page, page.locator('.compare-choice input')),
  },
  {
    what: 'subject for A/L chosen',
    path: '/subjects?stream=stream-1',
    act: (page, turn) => tick(page, page.locator('input[name=subjects]').nth(turn % 2)),
  },
]

/** Words of titles; one in three is mistyped, as that is what takes longest to look up. */
function wordFor(turn: number): string {
  const titles = Array.from({ length: 40 }, (_, at) => generatedCareer(at * 71, 'en').title.toLowerCase())
  const known = new Set(titles.flatMap((title) => title.match(/\b[a-z]{6,10}\b/g) ?? []))
  const word = [...known][turn % known.size] ?? 'search'
  return turn % 3 === 1 ? word.slice(0, 3) + word.slice(4) : word
}

async function search(page: Page): Promise<void> {
  await page.locator('input[name=q]').focus()
  await page.keyboard.type('a')
  await page.locator('.cards > li').first().waitFor()
  await clearSearch(page)
}

async function clearSearch(page: Page): Promise<void> {
  await page.locator('input[name=q]').fill('')
  // The address follows a moment later.
  await pause(600)
  await quiet(page)
}

async function unfoldFilters(page: Page, group?: number): Promise<void> {
  await page.locator('.facets > summary').tap()
  if (group !== undefined) await page.locator('.facet > summary').nth(group).tap()
  // All careers are there when skills can be chosen.
  await page.locator('input[name=skill]').first().waitFor({ state: 'attached' })
}

const tick = (page: Page, box: Locator) => tap(page, box, () => box.isChecked())

const save = (page: Page, button: Locator) => tap(page, button, () => button.locator('.save-tick').count())

const unfold = (page: Page, stop: Locator) =>
  tap(page, stop.locator('> summary'), () => stop.evaluate((details) => details.hasAttribute('open')))

/** @param read something that the tap must change */
async function tap(page: Page, target: Locator, read: () => Promise<unknown>): Promise<number[]> {
  const { x, y } = await placeOf(target)
  return changing(read, () => inputCosts(page, () => page.touchscreen.tap(x, y)))
}

async function changing(read: () => Promise<unknown>, act: () => Promise<number[]>): Promise<number[]> {
  const before = await read()
  const costs = await act()
  for (let tries = 0; (await read()) === before; tries += 1) {
    if (tries === 50) throw new Error(`A tap or a key changed nothing: it is still ${before}`)
    await pause(100)
  }
  return costs
}
