/** How several documents go live, are taken down and are looked after. */
import { expect } from 'vitest'

import { careerId, documentId, fieldOf } from './cms'
import { decide, dialog, offered, openDialog, openReview, pressUntil, standing } from './desk'
import { rewrite, stateOf, take, test, write } from './team'

const unique = () => Date.now().toString(36)

test('what a career refers to goes live together with it, and says so first', async ({ team, cmsUrl }) => {
  const { reviewer, author, cms } = team
  const name = `Reading old maps ${unique()}`
  const skill = { type: 'skills', id: await write(team, 'skills', { name, kind: 'technical' }) }
  const career = { type: 'careers', id: await careerId(cms, 'quantity-surveyor') }
  const draft = await cms.read(`/api/careers/${career.id}?draft=true&depth=0`, { token: author.token })
  const roadmap = typeof draft === 'object' && draft !== null && 'roadmap' in draft ? draft.roadmap : []
  if (!Array.isArray(roadmap)) throw new Error('The career has no roadmap.')
  const [first, ...rest] = roadmap
  await rewrite(team, career, { roadmap: [{ ...first, skills: [skill.id] }, ...rest] })
  for (const document of [skill, career]) await take(team, document, 'submit', 'approve')

  const { page } = reviewer
  await openReview({ page, cmsUrl, id: career.id })
  await openDialog(page, 'Publish now')
  await dialog(page).getByRole('button', { name: 'Publish now' }).click()
  await dialog(page).getByRole('alert').getByText(name).waitFor()
  await dialog(page)
    .getByLabel(/Publish these together/)
    .check()
  await dialog(page).getByRole('button', { name: 'Publish now' }).click()
  await dialog(page).waitFor({ state: 'detached' })
  await standing(page, 'Live')
  expect(await stateOf(team, skill)).toBe('published')
}, 180_000)

test('a used skill is taken down when another takes its place in the live pages', async ({ team, cmsUrl }) => {
  const { reviewer, author, cms } = team
  const [old, other] = [`Old skill ${unique()}`, `Other skill ${unique()}`]
  const skills = []
  for (const name of [old, other])
    skills.push({ type: 'skills', id: await write(team, 'skills', { name, kind: 'technical' }) })
  const career = { type: 'careers', id: await careerId(cms, 'firefighter') }
  const draft = await cms.read(`/api/careers/${career.id}?draft=true&depth=0`, { token: author.token })
  const roadmap = typeof draft === 'object' && draft !== null && 'roadmap' in draft ? draft.roadmap : []
  if (!Array.isArray(roadmap)) throw new Error('The career has no roadmap.')
  const [first, ...rest] = roadmap
  await rewrite(team, career, { roadmap: [{ ...first, skills: [skills[0]?.id] }, ...rest] })
  for (const document of [...skills, career]) await take(team, document, 'submit', 'approve', 'publish')

  const { page } = reviewer
  await openReview({ page, cmsUrl, id: skills[0]?.id ?? '', type: 'skills' })
  await openDialog(page, 'Take down')
  await dialog(page).getByText('Firefighter').first().waitFor()
  await dialog(page).getByLabel('Reason').fill('The other one says it better.')
  await dialog(page).getByRole('button', { name: 'Take down' }).click()
  await dialog(page).getByRole('alert').getByText('Live pages still use this.').waitFor()
  await dialog(page).getByLabel('Search by name').fill(other)
  await dialog(page).getByLabel(other).check()
  await dialog(page).getByRole('button', { name: 'Take down' }).click()
  await dialog(page).waitFor({ state: 'detached' })
  await standing(page, 'Draft')
  const live = await cms.read(`/api/careers/${career.id}?depth=0`, { token: author.token })
  expect(fieldOf(live, 'roadmap.0.skills.0')).toBe(skills[1]?.id)
  expect(await stateOf(team, career)).toBe('published')
}, 180_000)

test('an admin publishes in an emergency, the reviewers are told, and the history can be exported', async ({
  team,
  cmsUrl,
}) => {
  const { chief, author, cms } = team
  const reason = `The hotline number was wrong, ${unique()}.`
  const career = { type: 'careers', id: await careerId(cms, 'police-officer') }
  await rewrite(team, career, { tagline: `Keep people safe, ${unique()}.` })
  const { page } = chief
  await openReview({ page, cmsUrl, id: career.id })
  expect(await offered(page)).toEqual(['Publish without review…'])
  await decide(page, 'Publish without review…', { Reason: reason })
  await standing(page, 'Live')
  const mails = await cms.read(`/api/mails?where[text][contains]=${encodeURIComponent(reason)}`, { token: chief.token })
  expect(fieldOf(mails, 'docs.0.subject')).toContain('Published in an emergency, without review')

  await page.goto(`${cmsUrl}/admin/collections/activity`)
  const download = await pressUntil(
    page.getByRole('link', { name: 'Export everything as CSV' }),
    page.waitForEvent('download', { timeout: 45_000 }),
  )
  const stream = await download.createReadStream()
  const text = (await stream.toArray()).map(String).join('')
  expect(download.suggestedFilename()).toMatch(/^history-.*\.csv$/)
  expect(text).toContain(`"${reason}"`)
  await author.page.goto(`${cmsUrl}/admin/collections/activity`)
  expect(await author.page.getByRole('link', { name: 'Export everything as CSV' }).count()).toBe(0)
}, 180_000)

test('a reviewer who does not own a live page says that it is still right', async ({ team, cmsUrl }) => {
  const { reviewer, cms } = team
  const id = await careerId(cms, 'sports-coach')
  const { page } = reviewer
  await openReview({ page, cmsUrl, id })
  await decide(page, 'Still accurate')
  await page.getByRole('region', { name: 'What happened' }).getByText('found it still accurate').first().waitFor()
  await page.getByRole('link', { name: 'Edit the text' }).click()
  const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric' }).format(new Date())
  await page
    .locator('dt:has-text("Last checked") + dd')
    .getByText(new RegExp(`\\b${day}\\b`))
    .waitFor()
}, 120_000)

test('the saved views show what they are called', async ({ team, cmsUrl }) => {
  const { author } = team
  const name = `Whittling ${unique()}`
  const skill = { type: 'skills', id: await write(team, 'skills', { name, kind: 'technical' }) }
  const { page } = author
  await page.goto(`${cmsUrl}/admin/collections/skills`)
  const views = page.getByRole('navigation', { name: 'Saved views' })
  const rows = page.locator('.collection-list tbody')
  // The same row is in the whole list: only the view's own mark says that it is shown now.
  const isShown = (view: string) =>
    views.locator('a[aria-current="page"]', { hasText: view }).waitFor({ timeout: 45_000 })
  await pressUntil(views.getByRole('link', { name: 'Mine' }), isShown('Mine'))
  await rows.getByText(name).waitFor()
  await pressUntil(views.getByRole('link', { name: 'In review' }), isShown('In review'))
  await rows.getByText(name).waitFor({ state: 'detached' })
  await take(team, skill, 'submit')
  await page.reload()
  await rows.getByText(name).waitFor()
  await pressUntil(
    views.getByRole('link', { name: 'All' }),
    page.waitForURL((url) => !url.search.includes('view=')),
  )
}, 120_000)

test('a reviewer puts a live page into the trash; it leaves the site and comes back as a draft', async ({
  team,
  cmsUrl,
}) => {
  const { reviewer, author, cms } = team
  const name = `Folding paper ${unique()}`
  const skill = { type: 'skills', id: await write(team, 'skills', { name, kind: 'technical' }) }
  await take(team, skill, 'submit', 'approve', 'publish')
  const { page } = reviewer
  await page.goto(`${cmsUrl}/admin/collections/skills/${skill.id}`)
  await page.locator('#editorial-main').waitFor()
  await page.waitForLoadState('networkidle')
  const remove = page.getByRole('button', { name: 'Delete' })
  await pressUntil(page.locator('.doc-controls__popup button').first(), remove.waitFor({ timeout: 45_000 }))
  await pressUntil(remove, dialog(page).waitFor({ timeout: 45_000 }))
  await page.getByRole('dialog').getByRole('button', { name: 'Confirm' }).click()
  await page.waitForURL(/\/collections\/skills(\?|$)/)
  const slug = fieldOf(await cms.read(`/api/skills/${skill.id}?trash=true`, { token: author.token }), 'slug')
  expect((await cms.request(`/api/delivery/v1/en/skills/${slug}.json`)).status).not.toBe(200)

  await page.goto(`${cmsUrl}/admin/collections/skills/trash/${skill.id}`)
  await pressUntil(page.getByRole('button', { name: 'Restore' }), dialog(page).waitFor({ timeout: 45_000 }))
  await page.getByRole('dialog').getByRole('button', { name: 'Confirm' }).click()
  await page.waitForURL(new RegExp(`/collections/skills/${skill.id}`))
  expect(await stateOf(team, skill)).toBe('draft')
  expect(await documentId(cms, author.token, 'skills', slug)).toBe(skill.id)
}, 180_000)
