import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'

import { aCareerSummary } from '@/testing/careers'
import { aCareerList, aCategoryList, aSite } from '@/testing/documents'
import { serve, visit } from '@/testing/visit'

// Whole pages with many fields, sometimes beside everything else.
vi.setConfig({ testTimeout: 60_000 })

const found = () => [...document.querySelectorAll('article h3')].map((heading) => heading.textContent)
const said = () => [...document.querySelectorAll('[role=status]')].map((status) => status.textContent)
const box = (name: RegExp) => screen.findByRole<HTMLInputElement>('checkbox', { name, hidden: true })
function unfold(group: string) {
  const details = screen.getByText(group, { selector: 'summary' }).closest('details')
  if (!details) throw new Error(`There is no group ${group}`)
  details.open = true
  fireEvent(details, new Event('toggle'))
}
const soon = { timeout: 20_000 }

describe('a student explores careers', () => {
  beforeEach(() => serve({ 'en/site': aSite(), 'en/careers': aCareerList(), 'en/categories': aCategoryList() }))

  test('typing narrows the list, counts it aloud and goes into the address', async () => {
    const { router } = await visit('/en/careers')
    expect(found()).toEqual(['Nurse', 'Electrician'])
    await userEvent.type(await screen.findByRole('searchbox'), 'wiri')
    await expect.poll(found, soon).toEqual(['Electrician'])
    expect(said()).toContain('1 career found')
    await waitFor(() => expect(router.state.location.searchStr).toBe('?q=wiri'))
  })

  test('an address brings its search and its choices along', async () => {
    await visit('/en/careers?q=nurse&category=health&demand=high,very-high&sort=demand')
    expect((await screen.findByRole<HTMLInputElement>('searchbox')).value).toBe('nurse')
    await expect.poll(found, soon).toEqual(['Nurse'])
    expect((await box(/Very high/)).checked).toBe(true)
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Order' }).value).toBe('demand')
  })

  test('an address that nobody can have meant shows everything', async () => {
    await visit('/en/careers?demand=enormous&sort=luck&category=<script>&stream=__proto__')
    await expect.poll(found, soon).toEqual(['Nurse', 'Electrician'])
  })

  test('a ticked box narrows the list, the counts stay true, and back takes it away', async () => {
    const { router } = await visit('/en/careers')
    await userEvent.click(await box(/Skilled trades/))
    await expect.poll(found, soon).toEqual(['Electrician'])
    await waitFor(() => expect(router.state.location.searchStr).toBe('?category=trades'))
    // Another field could be chosen as well; of the subjects, only those of what is left.
    expect((await box(/Medicine and health/)).closest('label')?.textContent).toContain('1')
    unfold('Subject')
    await waitFor(() => expect(screen.queryByRole('checkbox', { name: /Biology/, hidden: true })).toBeNull())
    router.history.back()
    await expect.poll(found, soon).toEqual(['Nurse', 'Electrician'])
    expect((await box(/Skilled trades/)).checked).toBe(false)
  })

  test('what is chosen can be left out again, one by one', async () => {
    await visit('/en/careers?category=trades&business=yes')
    const chosen = await screen.findByRole('list', { name: 'What you have chosen' })
    await userEvent.click(within(chosen).getByRole('button', { name: 'Leave out: Field: Skilled trades' }))
    await waitFor(() => expect(screen.queryByRole('button', { name: /Field/ })).toBeNull())
  })

  test('where nothing has all that is chosen, it says what to leave out and what that brings', async () => {
    await visit('/en/careers?category=trades&stream=biological-science')
    await userEvent.click(await screen.findByRole('button', { name: 'Without “A/L stream”: 1 career' }))
    await expect.poll(found, soon).toEqual(['Electrician'])
  })

  test('where no name is like it there is a way out', async () => {
    await visit('/en/careers?q=xyzzy')
    await userEvent.click(await screen.findByRole('button', { name: 'Clear the search' }))
    await expect.poll(found, soon).toEqual(['Nurse', 'Electrician'])
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('')
  })

  test('what is only near is said to be so', async () => {
    await visit('/en/careers?q=nurse+wiring')
    await waitFor(() => expect(said()).toContain('Nothing fits exactly. 2 careers come close'))
  })

  test('a wished order holds', async () => {
    const easy = aCareerSummary({ slug: 'helper', title: 'Helper', entry: ['direct-entry'] })
    serve({ 'en/careers': aCareerList({ careers: [aCareerSummary(), easy] }), 'en/categories': aCategoryList() })
    await visit('/en/careers')
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Order' }), 'entry')
    await expect.poll(found, soon).toEqual(['Helper', 'Nurse'])
  })

  test('without a connection the page says so, and tries again when asked', async () => {
    await visit('/en/careers')
    serve({ 'en/careers': new TypeError('offline') })
    await userEvent.type(await screen.findByRole('searchbox'), 'nurse')
    const again = await screen.findByRole('button', { name: 'Try again' }, { timeout: 20_000 })
    expect(found()).toEqual([])
    serve({ 'en/careers': aCareerList() })
    await userEvent.click(again)
    await expect.poll(found, soon).toEqual(['Nurse'])
  })

  test('without script the search is a form that asks for the same address', async () => {
    await visit('/en/careers')
    const form = await screen.findByRole<HTMLFormElement>('search')
    expect(form.getAttribute('action')).toBe('/en/careers')
    const names = new Set([...form.elements].map((field) => field.getAttribute('name')))
    expect([...names]).toEqual(
      expect.arrayContaining(['q', 'sort', 'category', 'demand', 'entry', 'stream', 'subject']),
    )
    await visit('/en/careers?q=&category=health&category=trades&sort=fit')
    expect((await screen.findAllByRole('checkbox', { checked: true, hidden: true })).length).toBeGreaterThanOrEqual(2)
  })
})
