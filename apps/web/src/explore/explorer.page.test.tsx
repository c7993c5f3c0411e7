import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'

import { aCareerList, aCategoryList, aSite } from '@/testing/documents'
import { serve, visit } from '@/testing/visit'

const found = () => screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)

describe('a student explores careers', () => {
  beforeEach(() => serve({ 'en/site': aSite(), 'en/careers': aCareerList(), 'en/categories': aCategoryList() }))

  test('typing narrows the list, counts it aloud and goes into the address', async () => {
    const { router } = await visit('/en/careers')
    await userEvent.type(await screen.findByRole('searchbox'), 'wiri')
    await waitFor(() => expect(screen.getAllByRole('status').map((one) => one.textContent)).toContain('1 career found'))
    expect(found()).toEqual(['Electrician'])
    await waitFor(() => expect(router.state.location.searchStr).toBe('?q=wiri'))
  })

  test('an address brings its search along', async () => {
    await visit('/en/careers?q=nurse&category=health')
    expect((await screen.findByRole<HTMLInputElement>('searchbox')).value).toBe('nurse')
    expect(found()).toEqual(['Nurse'])
  })

  test('a field narrows the list', async () => {
    await visit('/en/careers')
    await userEvent.selectOptions(await screen.findByRole('combobox'), 'trades')
    await waitFor(() => expect(found()).toEqual(['Electrician']))
  })

  test('where nothing fits there is a way out', async () => {
    await visit('/en/careers?q=unicorn')
    await userEvent.click(await screen.findByRole('button', { name: 'Clear the search' }))
    await waitFor(() => expect(found()).toHaveLength(2))
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('')
  })

  test('without script the search is a form that asks for the same address', async () => {
    await visit('/en/careers')
    const form = await screen.findByRole('search')
    expect(form.getAttribute('action')).toBe('/en/careers')
    expect(form.querySelector('input')?.name).toBe('q')
    expect(form.querySelector('select')?.name).toBe('category')
  })
})
