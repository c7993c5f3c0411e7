/** The main job: an editor changes a career, a student reads the change, and nobody sees it in between. */
import { expect } from 'vitest'

import { test } from '@/journey'

import { careerId, cmsAt } from './cms'
import { decide, openForm, openReview, saveDraft, standing, submit, writeFirstStep, writeTagline } from './desk'
import { tracesAnywhere, tracesAtHand } from './public-traces'
import { filesWith } from './site-files'
import { employ } from './staff'

const slug = 'nurse'
/** It should be within five seconds; a busy machine is given more, and the time it took is printed. */
const patience = 15_000

test('an author changes a tagline and a step, a reviewer publishes, and only then a student reads it', async ({
  browser,
  page: student,
  cmsUrl,
  siteUrl,
  admin,
  siteFolder,
}) => {
  const author = await employ({ browser, cmsUrl, admin }, { name: 'Amara Author', roles: ['author'] })
  const reviewer = await employ({ browser, cmsUrl, admin }, { name: 'Ravi Reviewer', roles: ['reviewer'] })
  const id = await careerId(cmsAt(cmsUrl), slug)
  const canary = `quagga${Date.now().toString(36)}`
  const [tagline, step] = [`Care for people, ${canary} said.`, `Play hospital with a ${canary} and ask questions.`]
  const lookAround = { page: await student.context().newPage(), cmsUrl, siteUrl, slug, id }

  await student.goto(`${siteUrl}/en/careers/${slug}`)
  await student.locator('main h1').waitFor()

  await openForm({ page: author.page, cmsUrl, id })
  await writeTagline(author.page, tagline)
  await writeFirstStep(author.page, step)
  await saveDraft(author.page)
  expect((await tracesAtHand(canary, lookAround)).found).toEqual([])

  await submit(author.page)
  await openReview({ page: reviewer.page, cmsUrl, id })
  await decide(reviewer.page, 'Approve')
  await standing(reviewer.page, 'Approved')
  const { found, looked } = await tracesAnywhere(canary, lookAround)
  expect(found).toEqual([])
  const files = await filesWith(canary, siteFolder)
  expect(files.found).toEqual([])
  console.log(`Before publishing, the new words were in none of ${looked} public places and ${files.looked} files.`)

  await decide(reviewer.page, 'Publish now')
  const published = Date.now()
  const readAgain = async () => {
    const reloaded = Date.now() - published
    await student.reload()
    await student.locator('main h1').waitFor()
    const words = (await student.locator('main').textContent()) ?? ''
    return { reloaded, isNew: words.includes(tagline) && words.includes(step) }
  }
  let reading = await readAgain()
  while (!reading.isNew && reading.reloaded < patience) reading = await readAgain()
  expect(reading.isNew).toBe(true)
  console.log(`The student read them after a reload ${reading.reloaded} ms after they had been published.`)
  await standing(reviewer.page, 'Live')
  // Had they been there before, they would have been found.
  expect((await filesWith(canary, siteFolder)).found.length).toBeGreaterThan(0)
}, 240_000)
