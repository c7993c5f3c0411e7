/** Two browsers: an author and a reviewer walk a career through the review until it goes live by itself. */
import { expect } from 'vitest'

import { test } from '@/journey'

import { careerId, cmsAt } from './cms'
import {
  decide,
  offered,
  openForm,
  openReview,
  saveDraft,
  standing,
  submit,
  writeFirstStep,
  writeTagline,
} from './desk'
import { employ } from './staff'

/** What the chef's page will say by itself, a minute later: meanwhile others work. */
let scheduled: string | undefined

test('a career goes from draft over requested changes and approval to its publishing time', async ({
  browser,
  page: student,
  cmsUrl,
  siteUrl,
  admin,
}) => {
  const author = await employ({ browser, cmsUrl, admin }, { name: 'Devi Author', roles: ['author'] })
  const reviewer = await employ({ browser, cmsUrl, admin }, { name: 'Nimal Reviewer', roles: ['reviewer'] })
  const id = await careerId(cmsAt(cmsUrl), 'chef')
  const tagline = `Cook for many, ${Date.now().toString(36)}.`

  await openForm({ page: author.page, cmsUrl, id })
  await writeTagline(author.page, `Cook for mny, ${Date.now().toString(36)}.`)
  await saveDraft(author.page)
  await submit(author.page)
  expect(await offered(author.page)).toEqual(['Withdraw'])

  await openReview({ page: reviewer.page, cmsUrl, id })
  await decide(reviewer.page, 'Request changes', { 'What should change?': 'There is a letter missing in the tagline.' })
  await standing(reviewer.page, 'Changes requested')

  await openReview({ page: author.page, cmsUrl, id })
  await author.page.getByText('There is a letter missing in the tagline.').first().waitFor()
  await openForm({ page: author.page, cmsUrl, id })
  await writeTagline(author.page, tagline)
  await saveDraft(author.page)
  await submit(author.page)

  await openReview({ page: reviewer.page, cmsUrl, id })
  await decide(reviewer.page, 'Approve')
  await standing(reviewer.page, 'Approved')
  // A browser's field for times knows minutes: the next one, unless that is too near to press the button in time.
  const when = await reviewer.page.evaluate(() => {
    const time = new Date(Math.ceil((Date.now() + 20_000) / 60_000) * 60_000)
    return new Date(time.getTime() - time.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
  })
  await decide(reviewer.page, 'Publish later', { When: when })
  await reviewer.page.getByText('Goes live on').waitFor()

  await openReview({ page: author.page, cmsUrl, id })
  expect(await offered(author.page)).not.toContain('Publish now')
  await student.goto(`${siteUrl}/en/careers/chef`)
  await student.locator('main h1').waitFor()
  expect(await student.locator('main').textContent()).not.toContain(tagline)
  scheduled = tagline
}, 300_000)

test('a reviewer who fixed a typo cannot approve; somebody else can, and an edit after that ends the approval', async ({
  browser,
  cmsUrl,
  admin,
}) => {
  const author = await employ({ browser, cmsUrl, admin }, { name: 'Sahan Author', roles: ['author'] })
  const fixer = await employ({ browser, cmsUrl, admin }, { name: 'Fathima Fixer', roles: ['author', 'reviewer'] })
  const other = await employ({ browser, cmsUrl, admin }, { name: 'Olu Other', roles: ['reviewer'] })
  const id = await careerId(cmsAt(cmsUrl), 'lawyer')
  const again = Date.now().toString(36)

  await openForm({ page: author.page, cmsUrl, id })
  await writeTagline(author.page, `Stand up for poeple, ${again}.`)
  await saveDraft(author.page)
  await openForm({ page: fixer.page, cmsUrl, id })
  await writeTagline(fixer.page, `Stand up for people, ${again}.`)
  await saveDraft(fixer.page)
  await openForm({ page: author.page, cmsUrl, id })
  await submit(author.page)

  await openReview({ page: fixer.page, cmsUrl, id })
  expect(await offered(fixer.page)).not.toContain('Approve')
  await fixer.page.getByText('What else there is, and why not now').click()
  await fixer.page.getByText('You wrote part of this, so somebody else approves it.').waitFor()

  await openReview({ page: other.page, cmsUrl, id })
  await decide(other.page, 'Approve')
  await standing(other.page, 'Approved')
  await openForm({ page: author.page, cmsUrl, id })
  await writeFirstStep(author.page, `Argue fairly, and listen to the other side first, ${again}.`)
  await saveDraft(author.page)
  await openReview({ page: other.page, cmsUrl, id })
  await standing(other.page, 'Draft')
  expect(await offered(other.page)).not.toContain('Publish now')
}, 300_000)

test('an author never sees a way to publish', async ({ browser, cmsUrl, admin }) => {
  const author = await employ({ browser, cmsUrl, admin }, { name: 'Kala Author', roles: ['author'] })
  const id = await careerId(cmsAt(cmsUrl), 'tour-guide')
  const buttons = async () => author.page.locator('button:visible, a:visible, [role=menuitem]:visible').allInnerTexts()
  const seen: string[] = []
  await openForm({ page: author.page, cmsUrl, id })
  seen.push(...(await buttons()))
  await writeTagline(author.page, 'Show people around.')
  seen.push(...(await buttons()))
  await author.page.locator('.doc-controls__popup button').first().click()
  seen.push(...(await buttons()))
  await openReview({ page: author.page, cmsUrl, id })
  seen.push(...(await buttons()))
  await author.page.goto(`${cmsUrl}/admin/collections/careers/create`)
  await author.page.locator('#field-tagline').waitFor()
  seen.push(...(await buttons()))
  expect(seen.length).toBeGreaterThan(20)
  expect(seen.filter((words) => /publish/i.test(words))).toEqual([])
}, 120_000)

test('what was scheduled has gone live by itself at its time', async ({
  browser,
  page: student,
  cmsUrl,
  siteUrl,
  admin,
}) => {
  if (scheduled === undefined) throw new Error('Nothing was scheduled.')
  const tagline = scheduled
  const deadline = Date.now() + 120_000
  const isLive = async () => {
    await student.goto(`${siteUrl}/en/careers/chef`)
    await student.locator('main h1').waitFor()
    return ((await student.locator('main').textContent()) ?? '').includes(tagline)
  }
  while (!(await isLive())) {
    expect(Date.now()).toBeLessThan(deadline)
    await student.waitForTimeout(1000)
  }
  const reader = await employ({ browser, cmsUrl, admin }, { name: 'Ruwan Reviewer', roles: ['reviewer'] })
  await openReview({ page: reader.page, cmsUrl, id: await careerId(cmsAt(cmsUrl), 'chef') })
  await standing(reader.page, 'Live')
}, 180_000)
