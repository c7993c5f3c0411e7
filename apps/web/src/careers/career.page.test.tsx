import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'

import { aCareer, aPathway, aStage, aStep } from '@/testing/careers'
import { aSite } from '@/testing/documents'
import { serve, visit } from '@/testing/visit'

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
    const pay = await screen.findByRole('region', { name: 'Pay' })
    expect(within(pay).getByRole('complementary', { name: 'Figures differ' })).toBeTruthy()
    const notes = screen.getByRole('region', { name: 'Please note' })
    expect(within(notes).queryByText('Figures differ')).toBeNull()
    expect(within(notes).getByText('Always verify')).toBeTruthy()
  })

  test('the picture comes from the site, not from the CMS', async () => {
    const heroImage = { url: '/api/media/file/nurse.jpg', alt: 'A nurse', width: 800, height: 450 }
    serve({ 'en/careers/nurse': aCareer({ heroImage }) })
    await visit('/en/careers/nurse')
    expect((await screen.findByRole('img', { name: 'A nurse' })).getAttribute('src')).toBe('/media/nurse.jpg')
  })

  test('a mistake is reported by mail that names the page', async () => {
    await visit('/en/careers/nurse')
    const link = await screen.findByRole('link', { name: 'Report a mistake' })
    expect(decodeURIComponent(link.getAttribute('href') ?? '')).toContain('Page: /en/careers/nurse')
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
