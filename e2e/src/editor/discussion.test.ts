/** What people say about a text before it goes live, and what holds it back. */
import { expect } from 'vitest'

import { careerId } from './cms'
import { decide, offered, openForm, openReview, standing } from './desk'
import { rewrite, take, test } from './team'

test('a must-fix comment holds a text back until it is settled, before the approval and after it', async ({
  team,
  cmsUrl,
}) => {
  const { author, reviewer, cms } = team
  const career = { type: 'careers', id: await careerId(cms, 'architect') }
  await rewrite(team, career, { tagline: `Draw what others build, ${Date.now()}.` })
  await take(team, career, 'submit')

  const hers = await openReview({ page: reviewer.page, cmsUrl, id: career.id }).then(() => reviewer.page)
  const comments = hers.getByRole('region', { name: 'Comments' })
  const say = async (words: string, weight: RegExp) => {
    await comments.getByLabel('About').selectOption({ label: 'Tagline' })
    await comments.getByLabel('Your comment').fill(words)
    await comments.getByLabel(weight).check()
    await comments.getByRole('button', { name: 'Comment', exact: true }).click()
    await comments.getByRole('listitem').getByText(words).first().waitFor()
  }
  await say('Say what an architect draws.', /Must be fixed/)
  await say('Perhaps shorter.', /suggestion/)
  expect(await offered(hers)).not.toContain('Approve')

  await openReview({ page: author.page, cmsUrl, id: career.id })
  const his = author.page.getByRole('region', { name: 'Comments' })
  await his.getByText('Say what an architect draws.').waitFor()
  expect(await his.getByRole('button', { name: 'Settled' }).count()).toBe(0)
  // The link at a comment leads to its field, wherever the form hides it.
  await his.getByRole('link', { name: 'Tagline' }).first().click()
  await author.page.waitForFunction(() => document.activeElement?.id === 'field-tagline')

  const settle = async () => {
    await comments.getByRole('button', { name: 'Settled' }).first().click()
    await comments.getByText('Settled by').first().waitFor()
  }
  await settle()
  await hers.getByRole('button', { name: 'Approve' }).waitFor()
  await decide(hers, 'Approve')
  await standing(hers, 'Approved')
  await say('Wait, one word is wrong.', /Must be fixed/)
  await hers.getByRole('button', { name: 'Publish now' }).waitFor({ state: 'detached' })
  expect(await offered(hers)).toContain('Request changes')
}, 240_000)

test('a link of the checklist opens the tab and the row in which something is missing', async ({ team, cmsUrl }) => {
  const { author, cms } = team
  const career = { type: 'careers', id: await careerId(cms, 'civil-engineer') }
  await openForm({ page: author.page, cmsUrl, id: career.id })
  await author.page.goto(`${cmsUrl}/admin/collections/careers/${career.id}#field-roadmap__1__whatToDo__0__text`)
  await author.page.reload()
  await author.page.waitForFunction(() => document.activeElement?.id === 'field-roadmap__1__whatToDo__0__text')
  expect(await author.page.locator('#field-roadmap__1__whatToDo__0__text').isVisible()).toBe(true)
}, 120_000)

test('a reviewer cancels what was scheduled', async ({ team, cmsUrl }) => {
  const { reviewer, cms } = team
  const career = { type: 'careers', id: await careerId(cms, 'beautician') }
  await rewrite(team, career, { tagline: `Help people like their mirror, ${Date.now()}.` })
  await take(team, career, 'submit', 'approve')
  const { page } = reviewer
  await openReview({ page, cmsUrl, id: career.id })
  await decide(page, 'Publish later', { When: `${new Date().getFullYear() + 1}-01-15T08:30` })
  await page.getByText('Goes live on').waitFor()
  await decide(page, 'Cancel the schedule')
  await page.getByText('Goes live on').waitFor({ state: 'detached' })
  await standing(page, 'Approved')
  expect(await offered(page)).toContain('Publish now')
  expect(await offered(page)).not.toContain('Cancel the schedule')
}, 120_000)
