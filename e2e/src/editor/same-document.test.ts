/** Two people at one document: whoever saves second is told, and nobody's words are lost. */
import { expect } from 'vitest'

import { test } from '@/journey'

import { careerId, cmsAt, fieldOf } from './cms'
import { noticeTimeout, openForm, saveDraft, writeFirstStep, writeTagline } from './desk'
import { employ } from './staff'

test('the second of two people to save is shown both texts and keeps both', async ({ browser, cmsUrl, admin }) => {
  const first = await employ({ browser, cmsUrl, admin }, { name: 'Malini First', roles: ['author'] })
  const second = await employ({ browser, cmsUrl, admin }, { name: 'Kumar Second', roles: ['author'] })
  const cms = cmsAt(cmsUrl)
  const id = await careerId(cms, 'animator')
  const [hers, his] = [`Make drawings move, ${Date.now()}.`, `Flip a notebook of little drawings, ${Date.now()}.`]

  await openForm({ page: second.page, cmsUrl, id })
  await openForm({ page: first.page, cmsUrl, id })
  await writeTagline(first.page, hers)
  await saveDraft(first.page)

  await writeFirstStep(second.page, his)
  // The form may notice by itself that it is out of date; at the latest the CMS refuses the save.
  await second.page.waitForLoadState('networkidle')
  const conflict = second.page.getByRole('dialog', { name: 'Somebody else saved first' })
  const title = conflict.getByRole('heading')
  const lock = second.page.locator('#document-locked')
  for (let press = 0; press < 6 && !(await title.isVisible()); press++) {
    const button = (await lock.isVisible())
      ? lock.getByRole('button', { name: 'Take over' })
      : second.page.locator('#action-save-draft')
    await button.click({ timeout: 4000 }).catch(noticeTimeout)
    await second.page.waitForTimeout(2000)
  }
  await conflict.getByRole('button', { name: 'Save with these choices' }).waitFor()
  expect(await conflict.innerText()).toContain(hers)
  expect(await conflict.innerText()).toContain(his)
  await conflict.getByRole('button', { name: 'Save with these choices' }).click()
  await title.waitFor({ state: 'detached' })

  const draft = await cms.read(`/api/careers/${id}?draft=true&depth=0`, { token: second.token })
  expect(fieldOf(draft, 'tagline')).toBe(hers)
  expect(fieldOf(draft, 'roadmap.0.whatToDo.0.text')).toBe(his)
}, 180_000)
