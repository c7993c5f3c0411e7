/** Where the public could see words: everything that anybody can ask for without signing in. */
import type { Page } from 'playwright-core'
import { locales } from '@career-explorer/types/vocabulary'

import { cmsAt } from './cms'

type Places = { page: Page; cmsUrl: string; siteUrl: string; slug: string; id: string }

type Traces = { found: string[]; looked: number }

/** Where anybody would look first: the CMS’s own addresses and what students see. */
export async function tracesAtHand(canary: string, places: Places): Promise<Traces> {
  return tracesIn(canary, [...(await asked(places)), ...(await shown(canary, places))])
}

/** All of it, with every public document of both servers. */
export async function tracesAnywhere(canary: string, places: Places): Promise<Traces> {
  return tracesIn(canary, [...(await delivered(places)), ...(await asked(places)), ...(await shown(canary, places))])
}

function tracesIn(canary: string, answers: Answer[]): Traces {
  return { found: answers.filter(({ words }) => words.includes(canary)).map(({ at }) => at), looked: answers.length }
}

type Answer = { at: string; words: string }

/** Every document of the delivery API, at the CMS and through the site, the manifest itself included. */
async function delivered({ cmsUrl, siteUrl }: Places): Promise<Answer[]> {
  const manifest = await cmsAt(cmsUrl).read('/api/delivery/v1/manifest')
  const documents =
    typeof manifest === 'object' && manifest !== null && 'documents' in manifest && Array.isArray(manifest.documents)
      ? manifest.documents.map(({ path }: { path: unknown }) => String(path))
      : []
  if (documents.length === 0) throw new Error('The manifest lists no documents.')
  const paths = ['manifest', 'changes?after=0', ...documents]
  const addresses = paths.map((path) => `${cmsUrl}/api/delivery/v1/${path}`)
  const onSite = documents.map((path) => `${siteUrl}/content/v1/${path}`)
  return readAll([...addresses, ...onSite], 200)
}

/** What somebody may try at the CMS itself. */
function asked({ cmsUrl, id, slug }: Places): Promise<Answer[]> {
  const tries = [
    `careers/${id}`,
    `careers/${id}?draft=true`,
    `careers/${id}?draft=true&locale=all&depth=2`,
    `careers?where[slug][equals]=${slug}&draft=true`,
    `careers?draft=true&limit=100&sort=-updatedAt`,
    `careers/versions?where[parent][equals]=${id}`,
    `careers/${id}/editorial`,
    `careers/${id}/editorial/timeline`,
    'reviews',
    'review-comments',
    'activity',
    'schedules',
    'mails',
  ]
  return readAll(tries.map((path) => `${cmsUrl}/api/${path}`))
}

/** What a student finds: the page in each language, the list, and a search for the very words. */
async function shown(canary: string, { page, siteUrl, slug }: Places): Promise<Answer[]> {
  const answers: Answer[] = []
  for (const path of locales.flatMap((locale) => [`${locale}/careers/${slug}`, `${locale}/careers`])) {
    await page.goto(`${siteUrl}/${path}`)
    await page.locator('main h1').waitFor()
    answers.push({ at: path, words: await page.content() })
  }
  await page.goto(`${siteUrl}/en/careers?q=${encodeURIComponent(canary)}`)
  // All careers are there until the app has looked.
  await page.waitForFunction(
    (words) => document.querySelector<HTMLInputElement>('main [name=q]')?.value === words,
    canary,
  )
  const cards = page.locator('main article')
  await page
    .waitForFunction(() => document.querySelector('main article') === null, undefined, { timeout: 10_000 })
    .catch(() => {})
  // The words are in the search field and the address; what counts is that nothing was found by them.
  return [...answers, { at: `the search for ${canary}`, words: (await cards.count()) > 0 ? canary : '' }]
}

async function readAll(addresses: string[], expected?: number): Promise<Answer[]> {
  const answers: Answer[] = []
  const waiting = addresses.values()
  const worker = async () => {
    for (const at of waiting) {
      const response = await fetch(at)
      if (expected && response.status !== expected) throw new Error(`${at} answered ${response.status}`)
      answers.push({ at, words: await response.text() })
    }
  }
  await Promise.all(Array.from({ length: 6 }, worker))
  return answers
}
