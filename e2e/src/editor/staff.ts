/** People who work in the admin, each in a browser of their own. */
import { newSecret } from '@career-explorer/environment/secrets'
import type { Browser, Page } from 'playwright-core'

import { cmsAt, type Credentials, fieldOf, type Role } from './cms'

export type Colleague = {
  name: string
  id: string
  /** For what the journey looks up on their behalf; they themselves work in `page`. */
  token: string
  page: Page
}

type Workplace = { browser: Browser; cmsUrl: string; admin: Credentials }

/** Invite somebody, set their password by the link in their mail, and sign in through the login form. */
export async function employ(
  { browser, cmsUrl, admin }: Workplace,
  { name, roles }: { name: string; roles: Role[] },
): Promise<Colleague> {
  const cms = cmsAt(cmsUrl)
  const password = newSecret()
  const email = `${name.toLowerCase().replaceAll(/\W+/g, '.')}.${newSecret().slice(0, 6).toLowerCase()}@example.org`
  const token = await cms.signIn(admin)
  const made = await cms.read('/api/users/invite', { token, body: { name, email, roles } })
  const mails = await cms.read(`/api/mails?where[to][equals]=${encodeURIComponent(email)}&limit=1`, { token })
  const link = new URL(/https?:\S+/.exec(fieldOf(mails, 'docs.0.text'))?.[0] ?? '')
  await cms.read('/api/users/reset-password', { body: { token: link.hash.slice(1), password } })
  const page = await signIn(browser, cmsUrl, { email, password })
  return { name, id: fieldOf(made, 'doc.id'), token: await cms.signIn({ email, password }), page }
}

async function signIn(browser: Browser, cmsUrl: string, { email, password }: Credentials): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 1000 } })
  context.setDefaultTimeout(30_000)
  const page = await context.newPage()
  await page.goto(`${cmsUrl}/admin/login`)
  await page.getByLabel(/e-?mail/i).fill(email)
  await page.getByLabel(/password/i).fill(password)
  await page.getByRole('button', { name: /log ?in|sign ?in/i }).click()
  await page.waitForURL((url) => url.pathname === '/admin')
  return page
}
