import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'

import { aCareer, aStep } from '@/testing/careers'
import { aCareerList, aCategoryList, aSite } from '@/testing/documents'
import { serve, visit } from '@/testing/visit'

import { planStore } from './use-plan'

const science = 'My progress: Take science and mathematics seriously'

beforeEach(() => {
  localStorage.clear()
  planStore().clear()
  serve({
    'en/site': aSite(),
    'en/careers': aCareerList(),
    'en/categories': aCategoryList(),
    'en/careers/nurse': aCareer(),
  })
})

describe('a student keeps what they find', () => {
  test('a career from its page, which then leads to the plan', async () => {
    await visit('/en/careers/nurse')
    await userEvent.click(await screen.findByRole('button', { name: 'Save to my plan' }))
    expect(await screen.findByRole('button', { name: 'In my plan' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Open my plan' }).getAttribute('href')).toBe('/en/plan')
  })

  test('a career from its card, and takes it off again', async () => {
    await visit('/en/careers')
    const button = await screen.findByRole('button', { name: 'Save Electrician to my plan' })
    expect(button.getAttribute('aria-pressed')).toBe('false')
    await userEvent.click(button)
    expect(button.getAttribute('aria-pressed')).toBe('true')
    await userEvent.click(button)
    expect(button.getAttribute('aria-pressed')).toBe('false')
  })

  test('marks every kind of step, and the stage counts them', async () => {
    await visit('/en/careers/nurse')
    expect(await screen.findByText('Tap a circle to mark a step. It stays on this device.')).toBeTruthy()
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: science }), 'Done')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /Red Cross/ }), 'Doing')
    expect(screen.getByText('1 of 3 done').parentElement?.textContent).toContain('1 under way')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /Six passes/ }), 'Skip')
    expect(screen.getByText('1 of 2 done')).toBeTruthy()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: science }), 'Not marked')
    expect(screen.getByText('0 of 2 done')).toBeTruthy()
  })

  test('a mark stays on its step when steps are moved, rewritten and translated', async () => {
    const { unmount } = await visit('/en/careers/nurse')
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: science }), 'Doing')
    unmount()
    const step = aStep({
      whatToDo: [
        { id: 'do-0', text: 'පළමුව මෙය' },
        { id: 'do-1', text: 'විද්‍යාව ඉගෙන ගන්න' },
      ],
    })
    serve({ 'si/careers/nurse': aCareer({ locale: 'si', roadmap: [step] }) })
    await visit('/si/careers/nurse')
    const selects = await screen.findAllByRole<HTMLSelectElement>('combobox', { name: /^මගේ ප්‍රගතිය/ })
    const marked = selects.filter(({ value }) => value !== '')
    expect(marked.map((select) => [select.getAttribute('aria-label'), select.value])).toEqual([
      ['මගේ ප්‍රගතිය: විද්‍යාව ඉගෙන ගන්න', 'doing'],
    ])
  })

  test('a career that has another address now is recognised by its steps', async () => {
    const { unmount } = await visit('/en/careers/nurse')
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: science }), 'Done')
    unmount()
    serve({ 'en/careers/registered-nurse': aCareer({ slug: 'registered-nurse', title: 'Registered nurse' }) })
    await visit('/en/careers/registered-nurse')
    const page = within(await screen.findByRole('main'))
    expect((await page.findByRole<HTMLSelectElement>('combobox', { name: science })).value).toBe('done')
    expect(
      planStore()
        .state()
        .plan.careers.map(({ slug }) => slug),
    ).toEqual(['registered-nurse'])
  })
})
