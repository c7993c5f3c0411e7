import { expect } from 'vitest'

import { test } from './journey'

test('a student opens the site', async ({ page, siteUrl }) => {
  const response = await page.goto(`${siteUrl}/en`)
  expect(response?.status()).toBe(200)
  await page.getByRole('heading', { level: 1 }).waitFor()
})

test('an editor is asked to sign in', async ({ page, cmsUrl }) => {
  await page.goto(`${cmsUrl}/admin`)
  await page.getByLabel(/e-?mail/i).waitFor()
  await page.getByLabel(/password/i).waitFor()
})

test('the admin who was named in the environment signs in', async ({ page, cmsUrl, admin }) => {
  await page.goto(`${cmsUrl}/admin/login`)
  await page.getByLabel(/e-?mail/i).fill(admin.email)
  await page.getByLabel(/password/i).fill(admin.password)
  await page.getByRole('button', { name: /log ?in|sign ?in/i }).click()
  await page.waitForURL((url) => url.pathname === '/admin')
  await page.waitForFunction(() => document.title.includes('Dashboard'))
})
