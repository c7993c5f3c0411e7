import type { Page } from 'playwright-core'

/** What is below this the browser doesn't tell: it is as good as nothing. */
const shortest = 16

/** Until everything that was begun is done, also what waited for a moment without work. */
export async function quiet(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestIdleCallback(() => setTimeout(() => requestIdleCallback(() => resolve()), 150))
      }),
  )
}

/**
 * How long each tap and each key waited for the next paint, as the browser itself tells: milliseconds, in steps of 8.
 * The time before its turn came, when the page was busy with something else, is in it.
 */
export async function inputCosts(page: Page, input: () => Promise<void>): Promise<number[]> {
  await quiet(page)
  const watch = await page.evaluateHandle(() => {
    const entries: PerformanceEntry[] = []
    const observer = new PerformanceObserver((list) => void entries.push(...list.getEntries()))
    const all: PerformanceObserverInit & { durationThreshold: number } = { type: 'event', durationThreshold: 16 }
    observer.observe(all)
    return { observer, entries }
  })
  const before = await countInputs(page)
  await input()
  await quiet(page)
  const count = (await countInputs(page)) - before
  const told = await watch.evaluate(({ observer, entries }) => {
    observer.disconnect()
    return [...entries, ...observer.takeRecords()].flatMap((entry) =>
      entry instanceof PerformanceEventTiming ? [{ id: entry.interactionId, duration: entry.duration }] : [],
    )
  })
  await watch.dispose()
  if (count === 0) throw new Error(`No tap and no key arrived at ${page.url()}`)
  // A tap is several events, from the finger's touch to the click: the longest of them is what somebody waits for.
  const costs = new Map<number, number>()
  for (const { id, duration } of told) if (id > 0) costs.set(id, Math.max(costs.get(id) ?? 0, duration))
  const unseen = Math.max(0, count - costs.size)
  return [...costs.values(), ...Array.from({ length: unseen }, () => shortest)]
}

const countInputs = (page: Page): Promise<number> =>
  page.evaluate(() => (performance.eventCounts.get('keydown') ?? 0) + (performance.eventCounts.get('pointerdown') ?? 0))

/** How long after a key the page changed for the last time because of it: when the answer is whole. */
export async function answerTime(page: Page, input: () => Promise<void>): Promise<number> {
  await quiet(page)
  const watch = await page.evaluateHandle(() => {
    const seen = { from: 0, to: 0 }
    addEventListener('keydown', (event) => (seen.from = event.timeStamp), { capture: true, once: true })
    const observer = new MutationObserver(() =>
      requestAnimationFrame(() => setTimeout(() => (seen.to = performance.now()))),
    )
    observer.observe(document.body, { childList: true, characterData: true, subtree: true })
    return { seen, observer }
  })
  await input()
  await quiet(page)
  const { from, to } = await watch.evaluate(({ seen, observer }) => {
    observer.disconnect()
    return seen
  })
  await watch.dispose()
  if (to < from || from === 0) throw new Error(`A key at ${page.url()} changed nothing`)
  return to - from
}
