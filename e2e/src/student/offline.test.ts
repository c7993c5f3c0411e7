/** What a student has read, kept or begun is there without a connection; what was taken down is not. */
import { describe, expect } from 'vitest'

import { publishLike, takeDown } from '@/editor/own-career'
import { rewrite, take, test as journey } from '@/editor/team'

import { keptOn, untilKept, untilWatched, untilWhole, keptWith } from './device'
import { lineTo } from './line'

const test = journey.extend('line', async ({ siteUrl }, { onCleanup }) => {
  const line = await lineTo(siteUrl)
  onCleanup(() => line.close())
  return line
})

const shelf = '/content/v1/en'
const everydayIn = (locale: string) =>
  ['site', 'careers', 'categories', 'quiz'].map((name) => `/content/v1/${locale}/${name}.json`)
const everyday = everydayIn('en')

test('without a connection a student reads on, opens the plan, searches and goes on with the quiz', async ({
  page,
  line,
}) => {
  const { siteUrl } = line
  await page.goto(`${siteUrl}/en/careers/nurse`)
  await page.getByRole('button', { name: 'Save to my plan' }).click()
  await page.getByRole('button', { name: 'In my plan' }).waitFor()
  await page.goto(`${siteUrl}/en/careers`)
  // Only its card was seen, never its page.
  await page.getByRole('button', { name: 'Save Electrician to my plan' }).click()
  const saved = ['nurse', 'electrician'].map((slug) => `${shelf}/careers/${slug}.json`)
  await untilKept(page, ...everyday, ...saved, `${siteUrl}/en/careers`)
  await untilWatched(page)
  await untilWhole(page, 'en')
  await line.cut()
  await page.context().setOffline(true)
  // The browser forgets what was set as soon as a worker answers for the site: only its flag is set again.
  await page.addInitScript(() => Object.defineProperty(navigator, 'onLine', { get: () => false }))

  await page.goto(`${siteUrl}/en/careers/nurse`)
  await page.getByText('You are offline. This page is a copy from').waitFor()
  await page.getByRole('heading', { level: 1, name: 'Nurse' }).waitFor()

  await page.getByRole('link', { name: 'My plan', exact: true }).first().click()
  await page.getByRole('heading', { name: 'Electrician' }).waitFor()
  await page.reload()
  await page.getByRole('heading', { name: 'Electrician' }).waitFor()

  await page.goto(`${siteUrl}/en/careers`)
  await page.getByRole('searchbox').fill('electric')
  await page.getByRole('link', { name: 'Electrician' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Electrician' }).waitFor()

  await page.goto(`${siteUrl}/en/quiz`)
  await page.getByRole('link', { name: 'Begin' }).click()
  const answer = page.getByRole('radio').nth(4)
  await answer.check()
  await page.reload()
  expect(await answer.isChecked()).toBe(true)

  await page.goto(`${siteUrl}/en/careers/architect`)
  await page.getByRole('heading', { name: 'You seem to be offline' }).waitFor()
  const readable = page.locator('section', { hasText: 'What you can read without a connection' })
  await readable.getByRole('link', { name: 'Nurse' }).click()
  await page.getByRole('heading', { level: 1, name: 'Nurse' }).waitFor()
}, 120_000)

describe.each(['en', 'si', 'ta'])('a first visit in “%s”', (locale) => {
  test('brings less than 200 kB that nobody asked for', async ({ page, line }) => {
    await page.goto(`${line.siteUrl}/${locale}/careers/nurse`)
    await page.locator('.save').first().waitFor()
    const asked = await page.evaluate(() =>
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].reduce(
        (sum, entry) => sum + (entry instanceof PerformanceResourceTiming ? entry.transferSize : 0),
        0,
      ),
    )
    await untilKept(page, ...everydayIn(locale), '/app.html')
    const unasked = line.received() - asked
    console.log(`A first visit of a career, ${locale}: ${asked} bytes for its page, ${unasked} bytes kept for offline`)
    expect(unasked).toBeLessThan(200_000)
  })
})

test('a field saved for offline says its size first and is there without a connection', async ({ page, line }) => {
  const { siteUrl } = line
  await page.goto(`${siteUrl}/ta/categories/it-ai-software`)
  const part = page.getByRole('group', { name: 'இந்தத் துறையை இணையமின்றிப் படிக்கச் சேமியுங்கள்' })
  await part.getByRole('button').click()
  await part.getByText(/\d+ பக்கங்கள், சுமார் \d+ கிலோபைட் தரவு/).waitFor()
  await part.getByRole('button', { name: 'சேமி', exact: true }).click()
  await part.getByText('இந்தச் சாதனத்தில் சேமிக்கப்பட்டது').waitFor()
  await untilWatched(page)
  await line.cut()
  await page.goto(`${siteUrl}/ta/careers/ai-machine-learning-engineer`)
  expect(await page.locator('main h1').innerText()).toMatch(/[\u0B80-\u0BFF]/)

  await line.mend()
  await page.goto(`${siteUrl}/ta/categories/it-ai-software`)
  await part.getByRole('button', { name: 'இந்தச் சாதனத்திலிருந்து அகற்று' }).click()
  await part.getByText('இந்தச் சாதனத்திலிருந்து அகற்றப்பட்டது').waitFor()
  expect(await keptOn(page)).not.toContain('/kept')
}, 120_000)

test('a device without room says so, and the site goes on', async ({ page, line }) => {
  await page.goto(`${line.siteUrl}/en/categories/it-ai-software`)
  const part = page.getByRole('group', { name: 'Save this field for offline' })
  await part.getByRole('button').click()
  await part.getByText(/\d+ pages, about \d+ kB/).waitFor()
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', { origin: line.siteUrl, quotaSize: 1 })
  await part.getByRole('button', { name: 'Save', exact: true }).click()
  await part.getByText('There is no room left on this device').waitFor()
  await page.goto(`${line.siteUrl}/en/careers/nurse`)
  await page.getByRole('heading', { level: 1, name: 'Nurse' }).waitFor()
})

test('a page that is edited, renamed and taken down is so on the device, too', async ({ page, line, team }) => {
  const { siteUrl } = line
  const name = `Lamp keeper ${Date.now().toString(36)}`
  const slug = name.toLowerCase().replaceAll(' ', '-')
  const career = await publishLike(team, 'electrician', { title: name, slug })
  await untilOn(`${siteUrl}/en/careers/${slug}`, name)
  await page.goto(`${siteUrl}/en/careers/${slug}`)
  await untilKept(page, ...everyday, `/en/careers/${slug}`, `${shelf}/careers/${slug}.json`)

  const tagline = `Keeps ${name} burning.`
  await rewrite(team, career, { tagline })
  await take(team, career, 'submit', 'approve', 'publish')
  await untilOn(`${siteUrl}/en/careers/${slug}`, tagline)
  await page.goto(`${siteUrl}/en/careers/${slug}`)
  await page.getByText(tagline).first().waitFor()
  await line.cut()
  await page.reload()
  await page.getByText(tagline).first().waitFor()
  await line.mend()

  await rewrite(team, career, { slug: `${slug}-new` })
  await take(team, career, 'submit', 'approve', 'publish')
  await untilOn(`${siteUrl}/en/careers/${slug}-new`, tagline)
  await page.goto(`${siteUrl}/en/about`)
  await untilKept(page, `/en/careers/${slug}-new`)
  expect(await keptOn(page)).not.toContain(`/en/careers/${slug}`)
  await line.cut()
  await page.goto(`${siteUrl}/en/careers/${slug}`)
  await page.getByText(tagline).first().waitFor()
  expect(new URL(page.url()).pathname).toBe(`/en/careers/${slug}-new`)
  await line.mend()

  await takeDown(team, career)
  await untilOn(`${siteUrl}/en/careers/${slug}-new`, '', 410)
  for (const listing of [`${shelf}/careers.json`, '/en/search.json', '/en']) await untilOff(siteUrl + listing, name)
  await page.goto(`${siteUrl}/en/about`)
  await expect.poll(() => keptWith(page, name), { timeout: 20_000 }).toEqual([])
  await line.cut()
  await page.goto(`${siteUrl}/en/careers/${slug}-new`)
  await page.getByRole('heading', { name: 'What you can read without a connection' }).waitFor()
  expect(await page.locator('main').innerText()).not.toContain(tagline)
}, 180_000)

/** Waits until a page of the site says something, or answers with a status. */
async function untilOn(address: string, words: string, status = 200): Promise<void> {
  await expect
    .poll(
      async () => {
        const response = await fetch(address)
        return response.status === status && (status !== 200 || (await response.text()).includes(words))
      },
      { timeout: 20_000, interval: 200 },
    )
    .toBe(true)
}

/** Waits until a page of the site says something no more. */
async function untilOff(address: string, words: string): Promise<void> {
  await expect
    .poll(async () => (await (await fetch(address)).text()).includes(words), { timeout: 20_000, interval: 200 })
    .toBe(false)
}
