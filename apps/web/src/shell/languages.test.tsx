import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'

import { aCareer } from '@/testing/careers'
import { aCareerList, aCategoryList, aSite } from '@/testing/documents'
import { serve, visit } from '@/testing/visit'

describe('somebody comes for the first time', () => {
  beforeEach(() => {
    localStorage.clear()
    serve({ 'si/categories': aCategoryList(), 'si/careers': aCareerList(), 'en/careers/nurse': aCareer() })
  })

  test('with a browser in Sinhala they land on the Sinhala home page', async () => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['fr-FR', 'si-LK', 'en'])
    const { router } = await visit('/')
    await waitFor(() => expect(router.state.location.pathname).toBe('/si'))
  })

  test('a language chosen before comes first', async () => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['ta'])
    localStorage.setItem('career-explorer.locale', 'si')
    const { router } = await visit('/')
    await waitFor(() => expect(router.state.location.pathname).toBe('/si'))
  })

  test('with none of our languages they choose', async () => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['fr'])
    await visit('/')
    await screen.findByRole('heading', { name: 'Choose your language' })
    const main = screen.getByRole('main')
    expect([...main.querySelectorAll('a')].map((link) => [link.lang, link.getAttribute('href')])).toEqual([
      ['en', '/en'],
      ['si', '/si'],
      ['ta', '/ta'],
    ])
  })

  test('the language switch keeps the page and its place', async () => {
    serve({ 'en/site': aSite(), 'en/careers/nurse': aCareer() })
    await visit('/en/careers/nurse#pay')
    const link = await screen.findByRole('link', { name: 'தமிழ்' })
    expect(link.getAttribute('href')).toBe('/ta/careers/nurse#pay')
  })

  test('a renamed career takes them to its new address', async () => {
    serve({ 'en/careers/nursing': aCareer(), 'en/careers/nurse': aCareer() })
    const { router } = await visit('/en/careers/nursing')
    await waitFor(() => expect(router.state.location.pathname).toBe('/en/careers/nurse'))
  })
})
