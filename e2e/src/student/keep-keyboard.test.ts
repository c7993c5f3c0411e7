/** What a student keeps, compares and answers, and the language they read in: with a keyboard alone. */
import { quizDocument } from '@career-explorer/types'
import type { Locator, Page } from 'playwright-core'
import { describe, expect } from 'vitest'

import { test } from '@/journey'

import { press, tabBackTo, tabTo } from './keyboard'

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const hasFocus = (place: Locator) => place.evaluate((element) => element === document.activeElement)

describe('a student without a mouse', () => {
  test('saves a career, says what is done, and has both in the plan with a note, also the next time', async ({
    page,
    siteUrl,
  }) => {
    await page.goto(`${siteUrl}/en/careers/electrician`)
    const save = page.getByRole('button', { name: 'Save to my plan', exact: true })
    await save.waitFor()
    await press(page, save)
    await page.getByRole('button', { name: 'In my plan' }).waitFor()
    const steps = page.locator('.road .markable > li')
    const [first, second] = [steps.nth(0), steps.nth(1)]
    await tabTo(page, first.getByRole('combobox'))
    await page.keyboard.type('Done')
    await tabTo(page, second.getByRole('combobox'))
    await page.keyboard.type('Doing')
    await expect
      .poll(() => page.locator('.stage-progress:visible').textContent())
      .toMatch(/^1 of \d+ done · 1 under way$/)
    const done = await wordsOf(first)

    const toPlan = page.getByRole('link', { name: 'Open my plan' })
    await tabBackTo(page, toPlan)
    await page.keyboard.press('Enter')
    await heading(page, 'My plan').waitFor()
    await expect.poll(() => hasFocus(heading(page, 'My plan'))).toBe(true)
    const note = page.getByRole('textbox', { name: 'My notes on Electrician' })
    await tabTo(page, note)
    await page.keyboard.type('Ask uncle Nimal about the workshop.')
    await page.keyboard.press('Tab')

    await page.reload()
    await expect.poll(() => note.inputValue()).toBe('Ask uncle Nimal about the workshop.')
    expect(await page.locator('.plan-next').innerText()).toContain('Doing now')
    const group = page.locator('.plan-group', { hasText: 'Done: 1 step' })
    await press(page, group.locator('summary').first())
    const kept = group.getByRole('combobox', { name: `My progress: ${done}`, exact: true })
    await kept.waitFor()
    expect(await kept.inputValue()).toBe('done')
  })

  test('compares two careers by their names and is told where they differ', async ({ page, siteUrl }) => {
    await page.goto(`${siteUrl}/en/compare`)
    const add = async (typed: string, title: string) => {
      await tabTo(page, page.getByRole('searchbox', { name: 'Find by name' }))
      await page.keyboard.type(typed)
      const offered = page.locator('.add-career').getByRole('button', { name: title, exact: true })
      await offered.waitFor()
      await press(page, offered)
      await page.getByRole('columnheader').getByRole('link', { name: title }).waitFor()
    }
    await add('electrician', 'Electrician')
    // The button that was pressed is gone; what comes next is the next career.
    await expect.poll(() => hasFocus(page.getByRole('heading', { name: 'Add a career' }))).toBe(true)
    await add('nurse', 'Nurse')
    expect(new URL(page.url()).searchParams.get('careers')).toBe('electrician,nurse')

    const differing = page.getByRole('rowheader').filter({ hasText: '≠ Differs' })
    const alike = page.getByRole('rowheader').filter({ hasText: '= The same' })
    const count = await differing.count()
    expect(count).toBeGreaterThan(0)
    await page.getByText(`${count} rows differ`).waitFor()
    await tabBackTo(page, page.getByRole('checkbox', { name: 'Show only what differs' }))
    await page.keyboard.press('Space')
    await expect.poll(() => alike.count()).toBe(0)
    expect(await differing.count()).toBe(count)

    await press(page, page.getByRole('button', { name: 'Remove Nurse from the comparison' }))
    await page.waitForURL((url) => url.searchParams.get('careers') === 'electrician')
    await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(false)
  })

  test('answers the quiz, sees reasons for what it suggests, and changes an answer', async ({ page, siteUrl }) => {
    const { statements } = quizDocument.parse(await (await fetch(`${siteUrl}/content/v1/en/quiz.json`)).json())
    const liked = statements.filter(({ theme }) => theme === 'realistic')
    await page.goto(`${siteUrl}/en/quiz`)
    await heading(page, 'What do you like doing?').waitFor()
    await press(page, page.getByRole('link', { name: 'Begin' }))
    const [perPart, parts] = [5, Math.ceil(statements.length / 5)]
    for (const [index, { text, theme }] of statements.entries()) {
      if (index % perPart === 0) await heading(page, `Part ${index / perPart + 1} of ${parts}`).waitFor()
      await answer(page, text, theme === 'realistic' ? 5 : 1)
      const isLast = index === statements.length - 1
      const onwards = isLast ? 'See the result' : 'Next'
      if (isLast || index % perPart === perPart - 1) {
        await press(page, page.getByRole('link', { name: onwards, exact: true }))
      }
    }
    await heading(page, 'What your answers say').waitFor()
    await expect.poll(() => hasFocus(heading(page, 'What your answers say'))).toBe(true)
    const reasons = page.locator('article', { has: page.locator('.reasons') }).first()
    await expect.poll(() => reasons.innerText()).toContain('Making and mending: 5 of 5 in your answers')
    for (const { text } of liked) expect(await reasons.innerText()).toContain(`“${text}”`)

    await press(page, page.getByRole('link', { name: 'Change my answers' }))
    const [changed] = liked
    if (!changed) throw new Error('The quiz asks nothing about making and mending.')
    expect(statements.indexOf(changed)).toBeLessThan(perPart)
    await tabTo(page, field(page, changed.text).locator('input:checked'))
    await page.keyboard.press('ArrowLeft')
    await press(page, page.getByRole('link', { name: 'Back', exact: true }))
    await press(page, page.getByRole('link', { name: 'See the result' }))
    const average = (5 * liked.length - 1) / liked.length
    await expect.poll(() => reasons.innerText()).toContain(`Making and mending: ${average} of 5 in your answers`)
  }, 120_000)

  test('changes the language on a career’s page and is at the same career in it', async ({ page, siteUrl }) => {
    await page.goto(`${siteUrl}/en/careers/electrician`)
    for (const [locale, name, letters] of [
      ['si', 'සිංහල', /[\u0D80-\u0DFF]/],
      ['ta', 'தமிழ்', /[\u0B80-\u0BFF]/],
      ['en', 'English', /Electrician/],
    ] as const) {
      await press(page, page.locator('.language-switch').getByRole('link', { name, exact: true }))
      await page.waitForURL(`${siteUrl}/${locale}/careers/electrician`)
      await heading(page, letters).waitFor()
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale)
    }
  })
})

const field = (page: Page, statement: string) => page.locator('.statement', { hasText: statement })

/** Tab leads to a statement's scale, the arrows along it. */
async function answer(page: Page, statement: string, points: number): Promise<void> {
  const scale = field(page, statement).getByRole('radio')
  await tabTo(page, scale.first())
  await page.keyboard.press('Space')
  for (let point = 1; point < points; point += 1) await page.keyboard.press('ArrowRight')
  expect(await scale.nth(points - 1).isChecked()).toBe(true)
}

/** What a step of the road says, without its mark. */
async function wordsOf(step: Locator): Promise<string> {
  const name = (await step.getByRole('combobox').getAttribute('aria-label')) ?? ''
  return name.replace('My progress: ', '')
}
