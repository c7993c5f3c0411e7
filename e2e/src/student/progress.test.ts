/** What a student has marked stays on the right steps, whatever the editors do with these. */
import { careerDocument, type Locale } from '@career-explorer/types'
import type { Locator, Page } from 'playwright-core'
import { expect, onTestFinished, vi } from 'vitest'

import { isRecord } from '@/bundle/bundle'
import { publishLike, takeDown } from '@/editor/own-career'
import { type Document, take, type Team, test } from '@/editor/team'

const soon = { timeout: 30_000, interval: 200 }
const edited = 'Learn to swim in safe water with a trained adult, and to float on your back.'
const translated = 'ලෝක ගෝලයක සාගර, සමුද්‍ර සන්ධි සහ විශාල වරායන් සොයන්න.'

test('marks stay on their steps when these are moved, edited, translated and removed', async ({
  page,
  siteUrl,
  team,
}) => {
  const slug = `bell-founder-${Date.now().toString(36)}`
  // One that no other journey looks for: this one is found by the same words.
  const career = await publishLike(team, 'ships-officer', { title: `Bell founder ${slug}`, slug })
  onTestFinished(() => takeDown(team, career))
  const [first, second] = await vi.waitFor(() => roadOn(siteUrl, slug, 'en'), soon)
  const [changing, translating, removing, moving] = first?.whatToDo ?? []
  const [later] = second?.whatToDo ?? []
  if (!changing || !translating || !removing || !moving || !later) throw new Error('The road has too few steps.')

  await openRoad(page, `${siteUrl}/en/careers/${slug}`)
  await mark(page, changing.text, 'todo')
  await mark(page, translating.text, 'doing')
  await mark(page, removing.text, 'done')
  await mark(page, moving.text, 'skip')
  await mark(page, later.text, 'done')

  await editRoad(team, career, 'en', ([one, other, ...rest]) => {
    if (!one || !other) throw new Error('The road has too few stages.')
    const whatToDo = one.whatToDo.filter(({ id }) => id !== removing.id).toReversed()
    return [other, { ...one, whatToDo: reworded(whatToDo, changing.id, edited) }, ...rest]
  })
  await editRoad(team, career, 'si', (stages) =>
    stages.map((stage) => ({ ...stage, whatToDo: reworded(stage.whatToDo, translating.id, translated) })),
  )
  await take(team, career, 'submit', 'approve', 'publish')
  const others = { [edited]: 'todo', [moving.text]: 'skip', [later.text]: 'done' }
  const wasRemoved = { [removing.text]: 'done' }
  for (const { locale, text, gone } of [
    { locale: 'en', text: translating.text, gone: 'No longer in the guide: 1 step' },
    { locale: 'si', text: translated, gone: 'දැන් මාර්ගෝපදේශයේ නැති පියවර: 1' },
  ]) {
    const stillThere = { ...others, [text]: 'doing' }
    await vi.waitFor(async () => expect(await pageOf(siteUrl, slug, locale)).toContain(edited), soon)
    await openRoad(page, `${siteUrl}/${locale}/careers/${slug}`)
    await expect.poll(() => marksIn(page.locator('.road')), soon).toEqual(stillThere)
    await page.goto(`${siteUrl}/${locale}/plan`)
    await expect.poll(() => marksIn(page.locator('.plan')), soon).toEqual({ ...stillThere, ...wasRemoved })
    expect(await marksIn(page.locator('.plan-group', { hasText: gone }))).toEqual(wasRemoved)
  }
}, 300_000)

/** The road of a career as the site serves it now. */
async function roadOn(siteUrl: string, slug: string, locale: Locale) {
  const response = await fetch(`${siteUrl}/content/v1/${locale}/careers/${slug}.json`)
  return careerDocument.parse(await response.json()).roadmap
}

async function pageOf(siteUrl: string, slug: string, locale: string): Promise<string> {
  return (await fetch(`${siteUrl}/${locale}/careers/${slug}`)).text()
}

/** Opens a career's page where its road can be marked. */
async function openRoad(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.locator('#roadmap').scrollIntoViewIfNeeded()
  await page.locator('.road select').first().waitFor()
}

async function mark(page: Page, text: string, progress: string): Promise<void> {
  const stop = page.locator('.road > li').filter({ hasText: text })
  if ((await stop.locator('details').getAttribute('open')) === null) await stop.locator('summary').click()
  await stop.locator('.markable > li').filter({ hasText: text }).locator('select').selectOption(progress)
}

/** Every step that is marked here, by its words, with its mark. */
async function marksIn(place: Locator): Promise<Record<string, string>> {
  const marks = await place.locator('.progress-choice select').evaluateAll((selects) =>
    selects.flatMap((select): [string, string][] => {
      const words = select.getAttribute('aria-label')?.replace(/^[^:]+: /, '') ?? ''
      return select instanceof HTMLSelectElement && select.value !== '' ? [[words, select.value]] : []
    }),
  )
  return Object.fromEntries(marks)
}

type Row = { id: string; text?: string | null }
type Stage = { whatToDo: Row[] }

const isStage = (value: unknown): value is Stage => isRecord(value) && Array.isArray(value.whatToDo)

const reworded = (rows: Row[], id: string, text: string) => rows.map((row) => (row.id === id ? { ...row, text } : row))

/** The author changes the road of a draft in one language. */
async function editRoad(
  { cms, author: { token } }: Team,
  { type, id }: Document,
  locale: Locale,
  change: (stages: Stage[]) => Stage[],
): Promise<void> {
  const path = `/api/${type}/${id}?draft=true&depth=0&locale=${locale}`
  const draft = await cms.read(`${path}&fallback-locale=none`, { token })
  const roadmap = isRecord(draft) && Array.isArray(draft.roadmap) ? draft.roadmap.filter(isStage) : []
  await cms.read(path, { method: 'PATCH', token, body: { roadmap: change(roadmap) } })
}
