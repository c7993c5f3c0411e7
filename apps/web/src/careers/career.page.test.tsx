import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'

import { aCareer, aPathway, aStage, aStep } from '@/testing/careers'
import { aSite } from '@/testing/documents'
import { serve, visit } from '@/testing/visit'

/** The part of the page under a heading. */
function part(heading: string): HTMLElement {
  const section = screen.getByRole('heading', { name: heading }).closest('section')
  if (!section) throw new Error(`"${heading}" heads no part of the page`)
  return section
}

const shown = () => document.querySelector('main')?.textContent ?? ''

describe('a student reads a career', () => {
  beforeEach(() => serve({ 'en/site': aSite(), 'en/careers/nurse': aCareer() }))

  test('every text of the document is on the page', async () => {
    await visit('/en/careers/nurse')
    await screen.findByRole('heading', { level: 1, name: 'Nurse' })
    const texts = textsOf(aCareer())
    expect(texts.length).toBeGreaterThan(40)
    expect(texts.filter((text) => !shown().includes(text))).toEqual([])
  })

  test('badges are told apart, each with its name', async () => {
    await visit('/en/careers/nurse')
    const demand = (await screen.findAllByText('Demand'))[0]
    expect(demand?.nextElementSibling?.textContent).toBe('Very high')
    expect(screen.queryByText('Own business')).toBeNull()
  })

  test('pay says its range, its year and its source', async () => {
    await visit('/en/careers/nurse')
    const row = await screen.findByRole('row', { name: /Starting out/ })
    expect(row.textContent).toContain('LKR 60,000 – 90,000 a month')
    expect(row.textContent).toContain('2025')
    expect(within(row).getByRole('link', { name: 'Ministry of Health' }).getAttribute('href')).toBe('#source-1')
  })

  test('a disclaimer stands beside what it concerns, the rest at the end', async () => {
    await visit('/en/careers/nurse')
    await screen.findByRole('heading', { name: 'Pay' })
    expect(within(part('Pay')).getByRole('complementary', { name: 'Figures differ' })).toBeTruthy()
    const notes = part('Please note')
    expect(within(notes).queryByText('Figures differ')).toBeNull()
    expect(within(notes).getByText('Always verify')).toBeTruthy()
  })

  test('the picture comes from the site, not from the CMS', async () => {
    const heroImage = { url: '/api/media/file/nurse.jpg', alt: 'A nurse', width: 800, height: 450 }
    serve({ 'en/careers/nurse': aCareer({ heroImage }) })
    await visit('/en/careers/nurse')
    expect((await screen.findByRole('img', { name: 'A nurse' })).getAttribute('src')).toBe('/media/nurse.jpg')
  })

  test('a mistake is reported by mail that names the page and its version', async () => {
    await visit('/en/careers/nurse')
    const link = await screen.findByRole('link', { name: 'Report a mistake' })
    const mail = decodeURIComponent(link.getAttribute('href') ?? '')
    expect(mail).toContain('subject=Mistake on the page “Nurse” (2026-10-03)')
    expect(mail).toContain('Page: /en/careers/nurse\nVersion: 2026-10-03')
  })

  test('where the site has no address for mistakes, it says so instead', async () => {
    serve({ 'en/site': aSite({ contactEmail: null }), 'en/careers/nurse': aCareer() })
    await visit('/en/careers/nurse')
    expect(await screen.findByText(/no address for reports yet/)).toBeTruthy()
    expect(screen.queryByRole('link', { name: 'Report a mistake' })).toBeNull()
  })

  test('the contents lead to the parts that the page has, and to no others', async () => {
    serve({ 'en/site': aSite(), 'en/careers/nurse': aCareer({ pay: [] }) })
    await visit('/en/careers/nurse')
    const contents = await screen.findByRole('navigation', { name: 'On this page' })
    const places = [...contents.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
    expect(places).toContain('#roadmap')
    expect(places).not.toContain('#pay')
    expect(places.filter((place) => !document.querySelector(place))).toEqual([])
  })

  test('each badge says what it means, in the editors’ words where there are some', async () => {
    await visit('/en/careers/nurse')
    expect(await screen.findByText('How many employers are looking')).toBeTruthy()
    expect(screen.getByText('How many people try for each place')).toBeTruthy()
  })

  test('ways in are plans, in the editors’ order', async () => {
    serve({ 'en/careers/nurse': aCareer({ pathways: [aPathway(), aPathway({ id: 'way-2', type: 'nvq' })] }) })
    await visit('/en/careers/nurse')
    expect((await screen.findByText('Plan A')).closest('p')?.textContent).toBe('Plan ADiploma')
    expect(screen.getByText('Plan B').closest('p')?.textContent).toBe('Plan BNVQ, vocational training')
  })

  test('sharing copies the address where the device has nothing better, and says so', async () => {
    await visit('/en/careers/nurse')
    await userEvent.click(await screen.findByRole('button', { name: 'Share' }))
    expect((await screen.findByText('The link is copied.')).getAttribute('role')).toBe('status')
  })

  test('where copying is refused too, the address is there to copy by hand', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    await visit('/en/careers/nurse')
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    await userEvent.click(await screen.findByRole('button', { name: 'Share' }))
    expect(await screen.findByText(/Please copy this address: http/)).toBeTruthy()
  })

  test('a part without content has no heading', async () => {
    serve({
      'en/site': aSite({ contactEmail: null }),
      'en/careers/nurse': aCareer({
        pay: [],
        pathways: [],
        roadmap: [],
        outlook: null,
        registration: null,
        sources: [],
      }),
    })
    await visit('/en/careers/nurse')
    await screen.findByRole('heading', { level: 1, name: 'Nurse' })
    for (const title of ['Pay', 'Ways in', 'Your road, step by step', 'Registration and licences', 'Sources']) {
      expect(screen.queryByRole('heading', { name: title })).toBeNull()
    }
    expect(screen.getByText('Figures differ')).toBeTruthy()
  })

  test('a way in says how long it takes, in which languages and when it was checked', async () => {
    const pathways = [aPathway(), aPathway({ id: 'way-2', name: 'A shorter course', durationMonths: 9, url: null })]
    serve({ 'en/careers/nurse': aCareer({ pathways }) })
    await visit('/en/careers/nurse')
    const [long, short] = (await screen.findAllByRole('heading', { level: 3, name: /nursing school|shorter/ })).map(
      (heading) => heading.closest('li')?.textContent ?? '',
    )
    expect(long).toContain('3 years')
    expect(long).toContain('Sinhala, Tamil')
    expect(long).toContain('Rules looked up on 2 October 2026')
    expect(short).toContain('9 months')
    expect(short).not.toContain('Official page')
  })

  test('on a phone all stops follow each other; a stage that comes twice has two places', async () => {
    const roadmap = [aStep({ id: 'one' }), aStep({ id: 'two', stage: aStage({ kind: 'gate' }) })]
    serve({ 'en/careers/nurse': aCareer({ roadmap }) })
    await visit('/en/careers/nurse')
    await screen.findByText('Stop 2 of 2')
    expect(document.getElementById('stage-ordinary-level')).toBeTruthy()
    expect(document.getElementById('stage-ordinary-level-2')?.textContent).toContain('A choice to make')
  })
})

const untold = new Set(['kind', 'slug', 'id', 'sourceKey', 'key', 'url', 'locale', 'fallbacks', 'alt'])
const coded = new Set([
  'type',
  'level',
  'region',
  'currency',
  'period',
  'cost',
  'severity',
  'placement',
  'mediums',
  'badges',
])

/** All texts a reader should see: no addresses, no codes, dates and HTML left out. */
function textsOf(value: unknown, key = ''): string[] {
  if (untold.has(key) || coded.has(key)) return []
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d$/.test(value) ? [] : [value.replaceAll(/<[^>]+>/g, '')]
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, one]) => textsOf(one, name))
  return []
}
