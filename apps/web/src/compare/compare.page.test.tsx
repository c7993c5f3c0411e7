import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'

import { planStore } from '@/plan/use-plan'
import { aCareer, aPathway, aStep } from '@/testing/careers'
import { aCareerList, aSite } from '@/testing/documents'
import { aPlan } from '@/testing/plans'
import { serve, visit } from '@/testing/visit'

import { readAsked } from './asked-careers'

const electrician = aCareer({
  slug: 'electrician',
  title: 'Electrician',
  badges: { ...aCareer().badges, demand: 'moderate' },
  pathways: [
    aPathway({ type: 'nvq', durationMonths: 18, requirements: [{ id: 'req-9', text: 'Nine years of school' }] }),
  ],
  roadmap: [
    aStep({
      subjects: [
        { slug: 'science', name: 'Science' },
        { slug: 'mathematics', name: 'Mathematics' },
      ],
    }),
  ],
})

const answers = {
  'en/site': aSite(),
  'en/careers': aCareerList(),
  'en/careers/nurse': aCareer(),
  'en/careers/electrician': electrician,
}
const row = async (name: RegExp) =>
  within((await screen.findByRole('rowheader', { name })).closest('tr') ?? document.body)

beforeEach(() => {
  localStorage.clear()
  planStore().clear()
  serve(answers)
})

describe('an address asks to compare', () => {
  test.each([
    [undefined, { slugs: [], extra: [], strange: [] }],
    ['nurse', { slugs: ['nurse'], extra: [], strange: [] }],
    [' Nurse , nurse,,chef', { slugs: ['nurse', 'chef'], extra: [], strange: [] }],
    ['a,b,c,d,e', { slugs: ['a', 'b', 'c'], extra: ['d', 'e'], strange: [] }],
    ['nurse,../x,<b>', { slugs: ['nurse'], extra: [], strange: ['../x', '<b>'] }],
  ])('%s', (text, expected) => {
    expect(readAsked(text)).toEqual(expected)
  })
})

describe('a student compares careers', () => {
  test('what is in English for want of a translation says so in its own cell', async () => {
    const nurse = aCareer({ locale: 'ta', fallbacks: ['dailyTasks.0.text'] })
    serve({ ...answers, 'ta/site': aSite(), 'ta/careers/nurse': nurse })
    await visit('/ta/compare?careers=nurse')
    const notes = await screen.findAllByText('ஆங்கிலத்தில்')
    const rows = notes.map((note) => note.closest('tr')?.querySelector('[role=rowheader]')?.textContent)
    expect(rows).toEqual(['வேலை எப்படி இருக்கும்'])
  })

  test('a table with named rows and columns, differences in words', async () => {
    await visit('/en/compare?careers=nurse,electrician')
    const table = await screen.findByRole('table', { name: 'Compared: Nurse, Electrician' })
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((one) => one.querySelector('a')?.textContent),
    ).toEqual([undefined, 'Nurse', 'Electrician'])
    const demand = await row(/^Demand/)
    expect(demand.getByText('Differs')).toBeTruthy()
    expect(demand.getAllByRole('cell').map((cell) => cell.textContent)).toEqual([
      'NurseVery high',
      'ElectricianModerate',
    ])
    expect((await row(/^Competition/)).getByText('The same')).toBeTruthy()
    expect((await row(/^Length/)).getByText('1.5 years')).toBeTruthy()
    const subjects = await row(/^Key subjects/)
    expect(subjects.getByText('Mathematics').closest('li')?.textContent).toContain('not in all of them')
    expect(subjects.getAllByText('Science')[0]?.closest('li')?.textContent ?? 'Science').toBe('Science')
  })

  test('what is the same can be folded away', async () => {
    await visit('/en/compare?careers=nurse,electrician')
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Show only what differs' }))
    expect(screen.queryByRole('rowheader', { name: /^Competition/ })).toBeNull()
    expect(screen.getByRole('rowheader', { name: /^Demand/ })).toBeTruthy()
  })

  test('an unknown career is named, more than three are trimmed, the rest is shown', async () => {
    await visit('/en/compare?careers=nurse,astronaut,electrician,chef')
    expect(await screen.findByText(/no career called “astronaut”/)).toBeTruthy()
    expect(screen.getByText(/Only three careers fit here, so “chef” stayed out/)).toBeTruthy()
    expect(await screen.findByRole('table')).toBeTruthy()
  })

  test('one that can’t be loaded does not keep the others away, and can be tried again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    serve({ ...answers, 'en/careers/electrician': new TypeError('offline') })
    await visit('/en/compare?careers=nurse,electrician')
    expect((await screen.findByRole('alert')).textContent).toContain('“electrician” could not be loaded')
    expect(screen.getByRole('table', { name: 'Compared: Nurse' })).toBeTruthy()
    serve(answers)
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('table', { name: 'Compared: Nurse, Electrician' })).toBeTruthy()
  })

  test('careers come from the plan or by name, go again, and the address keeps up', async () => {
    planStore().change(() => aPlan())
    const { router } = await visit('/en/compare')
    await userEvent.click(await screen.findByRole('button', { name: /Nurse/ }))
    await waitFor(() => expect(router.state.location.search).toEqual({ careers: 'nurse' }))
    await userEvent.type(await screen.findByRole('searchbox', { name: 'Find by name' }), 'electr')
    await userEvent.click(await screen.findByRole('button', { name: /Electrician/ }, { timeout: 10_000 }))
    await waitFor(() => expect(router.state.location.search).toEqual({ careers: 'nurse,electrician' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Remove Nurse from the comparison' }))
    await waitFor(() => expect(router.state.location.search).toEqual({ careers: 'electrician' }))
  })
})
