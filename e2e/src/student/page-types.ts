/** Every kind of page there is, each as somebody sees it who has used it for a while. */
import { careerDocument, type Locale, quizDocument } from '@career-explorer/types'
import type { Page } from 'playwright-core'

import { untilKept, untilWatched } from './device'

type PageType = {
  path: string
  /** It shows what somebody keeps on the device. */
  isKept?: true
  /** It comes when there is no connection. */
  isOffline?: true
  /** What is there once the page is whole; its heading unless told. */
  whole?: string
}

export const pageTypes: Record<string, PageType> = {
  home: { path: '' },
  explorer: { path: '/careers' },
  'career page': { path: '/careers/ai-machine-learning-engineer' },
  'career page with marks': { path: '/careers/electrician', isKept: true, whole: '.road select' },
  'category page': { path: '/categories/it-ai-software' },
  'skill page': { path: '/skills/python' },
  'subject page': { path: '/subjects/mathematics' },
  'stream page': { path: '/streams/physical-science' },
  'choice of subjects': { path: '/subjects?stream=physical-science' },
  'beginning of the quiz': { path: '/quiz' },
  'part of the quiz': { path: '/quiz?part=1', isKept: true, whole: 'input:checked' },
  'result of the quiz': { path: '/quiz?part=result', isKept: true, whole: '.reasons' },
  'empty plan': { path: '/plan', whole: '.empty' },
  plan: { path: '/plan', isKept: true, whole: '.plan-next select' },
  'empty comparison': { path: '/compare' },
  'comparison of two careers': { path: '/compare?careers=electrician,nurse', whole: '.difference' },
  'about page': { path: '/about' },
  'page that is not there': { path: '/careers/no-such-career' },
  'page without a connection': { path: '/careers/architect', isOffline: true, whole: '.message-page .link-list a' },
}

export type Place = { siteUrl: string; locale: Locale }

/** Opens a page of this type and waits until it is whole. */
export async function openPage(page: Page, { siteUrl, locale }: Place, { path, whole, ...how }: PageType) {
  if (how.isKept) await page.addInitScript(keep, await keptThings({ siteUrl, locale }))
  if (how.isOffline) {
    await page.goto(`${siteUrl}/${locale}/about`)
    await untilWatched(page)
    await untilKept(page, '/app.html', `/${locale}/about`)
    await page.context().setOffline(true)
  }
  await page.goto(`${siteUrl}/${locale}${path}`)
  await page.locator('main h1').waitFor()
  if (whole) await page.locator(whole).first().waitFor({ state: 'attached' })
}

const keep = (things: Record<string, string>) => {
  for (const [key, value] of Object.entries(things)) localStorage.setItem(key, value)
}

/** What is on the device of somebody who likes to build, plans one career and had planned another that is gone. */
async function keptThings({ siteUrl, locale }: Place): Promise<Record<string, string>> {
  const shelf = `${siteUrl}/content/v1/${locale}`
  const read = async (name: string): Promise<unknown> => (await fetch(`${shelf}/${name}.json`)).json()
  const { statements } = quizDocument.parse(await read('quiz'))
  const { slug, title, roadmap } = careerDocument.parse(await read('careers/electrician'))
  const answers = Object.fromEntries(statements.map(({ slug: name, theme }) => [name, theme === 'realistic' ? 5 : 2]))
  const row = { locale, note: '', changedAt: 1_764_000_000 }
  const marks = [...(roadmap[0]?.whatToDo ?? []), { id: 'a'.repeat(24), text: title }].map(({ id, text }, index) => ({
    ...row,
    id,
    text,
    stage: roadmap[0]?.stage.name ?? '',
    progress: ['todo', 'doing', 'done', 'skip'][index % 4],
  }))
  const planned = { locale, savedAt: row.changedAt, note: title }
  const careers = [
    { ...planned, slug, title, marks },
    { ...planned, slug: 'no-such-career', title, marks: [] },
  ]
  return {
    'career-explorer.quiz': JSON.stringify({ version: 1, answers }),
    'career-explorer.plan': JSON.stringify({ version: 1, careers }),
  }
}

/** Unfolds all that is folded, at once. */
export async function unfoldEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) {
      // Those of one name would fold each other.
      folded.removeAttribute('name')
      folded.open = true
    }
  })
}
