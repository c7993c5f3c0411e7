/** What people do with a career in the admin, click by click. */
import { errors, type Locator, type Page, type Response } from 'playwright-core'

type Desk = {
  page: Page
  cmsUrl: string
  id: string
  /** A career unless told. */
  type?: string
}

/** Open a career's form, ready to type into. */
export async function openForm({ page, cmsUrl, id }: Desk): Promise<void> {
  // Whoever had it open last may not have closed it; ask for it as a person would.
  const lock = page.locator('#document-locked')
  await page.addLocatorHandler(lock, () => lock.getByRole('button', { name: 'Take over' }).click())
  await page.goto(`${cmsUrl}/admin/collections/careers/${id}`)
  await page.locator('#field-tagline').waitFor()
  await page.locator('#editorial-main').waitFor()
  // The form asks the server for its state once more, and may take back what a fast hand typed before.
  await page.waitForLoadState('networkidle')
  await page.removeLocatorHandler(lock)
}

/** Type a new tagline. */
export async function writeTagline(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'The career', exact: true }).click()
  await type(page, page.locator('#field-tagline'), words)
}

/** Type new words into the first thing to do of the first stage. */
export async function writeFirstStep(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Roadmap', exact: true }).click()
  const field = page.locator('#field-roadmap__0__whatToDo__0__text')
  const row = '#roadmap-0-whatToDo-row-0'
  await unfold(page.locator('#roadmap-row-0'), page.locator(`${row} .collapsible__toggle`))
  await unfold(page.locator(row), field)
  await type(page, field, words)
}

/**
 * Type, and look whether the form has noticed: while it is being set up, it may take the words back, and when the CMS
 * answers that somebody else has the document open, so may taking it over.
 */
async function type(page: Page, field: Locator, words: string): Promise<void> {
  const noticed = page.locator('#action-save-draft:not([disabled])')
  const takeOver = page.locator('#document-locked').getByRole('button', { name: 'Take over' })
  for (let attempt = 0; attempt < 5; attempt++) {
    const answered = page
      .waitForResponse((one) => 'next-action' in one.request().headers(), { timeout: 4000 })
      .catch(noticeTimeout)
    await field.fill(words)
    await answered
    await noticed.waitFor({ timeout: 4000 }).catch(noticeTimeout)
    await takeOver.waitFor({ timeout: 500 }).catch(noticeTimeout)
    if (await takeOver.isVisible()) {
      await takeOver.click()
      await takeOver.waitFor({ state: 'hidden' })
      // What was typed meanwhile is typed again: with it, the CMS is told who has the document now.
      await field.fill('')
      continue
    }
    if ((await noticed.isVisible()) && (await field.inputValue()) === words) return
  }
  throw new Error(`The form does not keep “${words}”.`)
}

/** Open a row of the form; one press may be lost while the form is still being set up. */
async function unfold(row: Locator, inside: Locator): Promise<void> {
  for (let press = 0; press < 5 && !(await inside.first().isVisible()); press++) {
    await row.locator('.collapsible__toggle').first().click()
    await inside.first().waitFor({ timeout: 3000 }).catch(noticeTimeout)
  }
}

/** Waiting in vain is an answer too; any other error is not. */
export function noticeTimeout(error: unknown): void {
  if (!(error instanceof errors.TimeoutError)) throw error
}

/** Press “Save Draft” and wait until it is saved. */
export async function saveDraft(page: Page): Promise<void> {
  const response = await pressSave(page)
  if (!response.ok()) throw new Error(`The draft was not saved: ${response.status()} ${await response.text()}`)
  // Nothing is left to save when the form has taken the answer in.
  await page.locator('#action-save-draft[disabled]').waitFor()
}

/** Press “Save Draft” and hear what the CMS says to it. */
async function pressSave(page: Page): Promise<Response> {
  // Who had it open before may still hold it; that notice may come late and lie over the button.
  const lock = page.locator('#document-locked')
  await page.addLocatorHandler(lock, () => lock.getByRole('button', { name: 'Take over' }).click())
  const saved = page.waitForResponse(
    (one) => one.request().method() === 'PATCH' && one.url().includes('/api/careers/'),
    { timeout: 45_000 },
  )
  const response = await pressUntil(page.locator('#action-save-draft'), saved)
  await page.removeLocatorHandler(lock)
  return response
}

/** Press a button or a link until what it is for has come: a press is lost when the page is still being set up. */
export async function pressUntil<T>(button: Locator, outcome: Promise<T>): Promise<T> {
  const came = outcome.then(
    () => true,
    () => true,
  )
  for (const patience of [8000, 12_000, 25_000]) {
    await button.click({ timeout: patience }).catch(noticeTimeout)
    if (await Promise.race([came, button.page().waitForTimeout(patience)])) break
  }
  return outcome
}

/** Press the form's main button and submit. Ends on the Review tab. */
export async function submit(page: Page): Promise<void> {
  const confirm = dialog(page).getByRole('button', { name: 'Submit for review' })
  // Right after a save the button still leads to the review; there the same step is offered.
  for (let press = 0; press < 4 && !(await confirm.isVisible()); press++) {
    const onReview = new URL(page.url()).pathname.endsWith('/review')
    const button = onReview
      ? steps(page).getByRole('button', { name: 'Submit for review' })
      : page.locator('#editorial-main')
    await button.click()
    await confirm.waitFor({ timeout: 8000 }).catch(noticeTimeout)
  }
  await confirm.click()
  await page.waitForURL(/\/review$/)
  await standing(page, 'In review')
}

/** Open the Review tab. */
export async function openReview({ page, cmsUrl, id, type = 'careers' }: Desk): Promise<void> {
  await page.goto(`${cmsUrl}/admin/collections/${type}/${id}/review`)
  await page.locator('#review-standing').waitFor()
}

/** On the Review tab, press a button, fill in its dialog and confirm. */
export async function decide(page: Page, button: string, answers: Record<string, string> = {}): Promise<void> {
  await openDialog(page, button)
  for (const [label, words] of Object.entries(answers)) await dialog(page).getByLabel(label).fill(words)
  await dialog(page).getByRole('button', { name: button, exact: true }).click()
  await dialog(page).waitFor({ state: 'detached' })
}

/** On the Review tab, press a button that asks more before it does anything. */
export async function openDialog(page: Page, button: string): Promise<void> {
  await pressUntil(
    steps(page).getByRole('button', { name: button, exact: true }),
    dialog(page).waitFor({ timeout: 45_000 }),
  )
}

/** Wait until the Review tab says where the document stands. */
export async function standing(page: Page, state: string): Promise<void> {
  await page.locator('#review-standing').getByText(state, { exact: true }).waitFor()
}

/** The buttons that the Review tab offers this person. */
export async function offered(page: Page): Promise<string[]> {
  return steps(page).getByRole('button').allInnerTexts()
}

const steps = (page: Page) => page.getByRole('region', { name: 'Next steps' })

/** The dialog that is open. */
export const dialog = (page: Page) => page.getByRole('dialog')
