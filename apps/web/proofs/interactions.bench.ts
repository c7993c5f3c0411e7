import { locales } from '@career-explorer/types/vocabulary'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'

import { startServer } from './children'
import { type Interaction, interactions } from './interactions'
import { type Bench, median, type Row } from './measures'
import { openOnPhone, startBrowser } from './phone'
import { publish, siteUrl } from './publisher-run'
import { startSite } from './running-site'

const part = 'interactions'
/** What still feels like an answer at once. */
const atOnce = 100

/** How long taps and keys wait for the next paint, on a phone six times slower than this machine, with 3,000 careers. */
export async function interactionsBench({ small, tell }: Bench): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'career-explorer-bench-'))
  try {
    tell('publishing')
    await publishLists(folder, small ? 100 : 3_000)
    // Nothing more to publish: the publisher waits for a CMS that isn't there.
    const site = await startSite({ DATA_DIR: folder, CMS_URL: 'http://127.0.0.1:9', SITE_URL: siteUrl })
    try {
      const rows: Row[] = []
      for (const interaction of interactions) {
        tell(interaction.what)
        const row = await rowFor(interaction, site.url, small)
        tell(`  ${row.value}`)
        rows.push(row)
      }
      return rows
    } finally {
      await site.end()
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** All careers are in the lists and in the search; a few have a page, which is all that is opened. */
async function publishLists(folder: string, careers: number): Promise<void> {
  const cms = await startServer('./generated-cms.ts', ['--careers', String(careers), '--pages', '12', '--full-lists'])
  try {
    if (!(await publish(cms.url, folder))) throw new Error('The generated careers could not be published')
  } finally {
    await cms.end()
  }
}

/** In a browser of its own: what breaks off says nothing of the others. */
async function rowFor(interaction: Interaction, url: string, small: boolean): Promise<Row> {
  const browser = await startBrowser()
  try {
    const costs: number[] = []
    for (const locale of small ? locales.slice(0, 1) : locales) {
      costs.push(...(await costsOf(browser, `${url}/${locale}${interaction.path}`, interaction, small ? 1 : 5)))
    }
    return rowOf(interaction, costs)
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error)
    return { part, what: interaction.what, value: `broke off: ${reason}`, bar: `≤ ${atOnce} ms`, met: false }
  } finally {
    await browser.close()
  }
}

async function costsOf(browser: Browser, url: string, interaction: Interaction, turns: number): Promise<number[]> {
  const { isFirst = false, prepare, act } = interaction
  const costs: number[] = []
  for (let turn = 0; turn < turns; turn += isFirst ? 1 : turns) {
    const page = await openOnPhone(browser, url)
    await prepare?.(page)
    for (let next = turn; next < (isFirst ? turn + 1 : turns); next += 1) costs.push(...(await act(page, next)))
    await page.context().close()
  }
  return costs
}

function rowOf({ what, isFirst, isInformation }: Interaction, costs: readonly number[]): Row {
  const [middle, worst] = [median(costs), Math.max(...costs)]
  const value = `median ${Math.round(middle)} ms, worst ${Math.round(worst)} ms of ${costs.length}`
  if (isFirst || isInformation) return { part, what, value }
  return { part, what, value, bar: `≤ ${atOnce} ms`, met: middle <= atOnce }
}
