import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'

import { aCareerSummary } from '@/testing/careers'
import { aCareerList, aSite } from '@/testing/documents'
import { serve, visit } from '@/testing/visit'

vi.setConfig({ testTimeout: 60_000 })

const list = aCareerList({
  careers: [
    aCareerSummary(),
    aCareerSummary({ slug: 'doctor', title: 'Doctor', advancedSubjects: ['biology', 'chemistry'] }),
    aCareerSummary({ slug: 'singer', title: 'Singer', streams: ['arts'], advancedSubjects: ['music'] }),
    aCareerSummary({ slug: 'electrician', title: 'Electrician', streams: [], needsNoStream: true }),
  ],
  facets: {
    streams: [
      { slug: 'biological-science', name: 'Biological Science', subjects: ['biology', 'chemistry'] },
      { slug: 'arts', name: 'Arts', subjects: ['music'] },
    ],
    subjects: ['biology', 'chemistry', 'music'].map((slug) => ({
      slug,
      name: slug[0]?.toUpperCase() + slug.slice(1),
      levels: ['advanced-level'],
    })),
    skills: [],
  },
})
const texts = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent)
const soon = { timeout: 20_000 }

describe('a student starts from subjects', () => {
  beforeEach(() => serve({ 'en/site': aSite(), 'en/careers': list }))

  test('a subject sorts the careers, each with its reason, and goes into the address', async () => {
    const { router } = await visit('/en/subjects')
    await userEvent.click(await screen.findByRole('checkbox', { name: /Biology/ }))
    await expect
      .poll(() => texts('section h2'), soon)
      .toEqual(['2 careers stay open', '1 career needs one more subject', 'What each choice closes'])
    expect(texts('.card-reason')).toEqual([
      'Ways in from: Biological Science',
      'A way in asks for no A/L stream.',
      'Take as well: Chemistry (in Biological Science)',
    ])
    expect(texts('.closed-part summary')).toEqual(['Biology closes the stream way into 1 career'])
    expect(texts('.closed-careers li')).toEqual(['Singer Its streams don’t go with: Biology'])
    expect(texts('[role=status]')).toContain('Open: 2. One subject more: 1. Only by another way in: 0. Closed: 1.')
    await expect.poll(() => router.state.location.searchStr).toBe('?subjects=biology')
  })

  test('a stream leaves its own subjects to choose from, and says what a subject would close', async () => {
    await visit('/en/subjects')
    await userEvent.selectOptions(await screen.findByRole('combobox'), 'biological-science')
    await expect.poll(() => texts('.subject-values label'), soon).toEqual(['Biology', 'Chemistry'])
    await userEvent.selectOptions(screen.getByRole('combobox'), '')
    await userEvent.click(screen.getByRole('checkbox', { name: /Chemistry/ }))
    await expect.poll(() => texts('.subject-values label'), soon).toContain('Musiccloses 2 more')
  })

  test('an address brings a choice along, and back takes the last step away', async () => {
    const { router } = await visit('/en/subjects?stream=arts&subjects=music')
    await expect.poll(() => texts('section h2')[0], soon).toBe('2 careers stay open')
    await userEvent.click(screen.getByRole('checkbox', { name: /Music/ }))
    await expect.poll(() => router.state.location.searchStr, soon).toBe('?stream=arts')
    router.history.back()
    await expect.poll(() => router.state.location.searchStr, soon).toBe('?stream=arts&subjects=music')
    await expect.poll(() => screen.getByRole<HTMLInputElement>('checkbox', { name: /Music/ }).checked, soon).toBe(true)
  })

  test('before anything is chosen, and without script, the pages of streams and subjects are there', async () => {
    await visit('/en/subjects')
    expect((await screen.findByRole('link', { name: 'Arts' })).getAttribute('href')).toBe('/en/streams/arts')
    expect(screen.getByRole('link', { name: 'Music' }).getAttribute('href')).toBe('/en/subjects/music')
  })

  test('without a connection the page says so, and tries again when asked', async () => {
    await visit('/en/subjects')
    serve({ 'en/careers': new TypeError('offline') })
    await userEvent.click(await screen.findByRole('checkbox', { name: /Biology/ }))
    const again = await screen.findByRole('button', { name: 'Try again' }, soon)
    serve({ 'en/careers': list })
    await userEvent.click(again)
    await expect.poll(() => texts('section h2')[0], soon).toBe('2 careers stay open')
  })
})
