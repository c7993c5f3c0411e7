import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'

import { aCareer } from '@/testing/careers'
import { aSite } from '@/testing/documents'
import { serve, visit } from '@/testing/visit'

const heading = (name: string) => screen.findByRole('heading', { level: 1, name }, { timeout: 3000 })

describe('something goes wrong while somebody reads', () => {
  beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => {}))

  test('a career that isn’t published is not here', async () => {
    serve({ 'en/site': aSite() })
    await visit('/en/careers/astronaut')
    expect(await heading('This page isn’t here')).toBeTruthy()
  })

  test('neither is one that was taken down, or an address that never was', async () => {
    serve({ 'si/careers/nurse': 410 })
    await visit('/si/careers/nurse')
    expect(await heading('මෙම පිටුව මෙහි නැත')).toBeTruthy()
    await visit('/en/no/such/page')
    expect(await heading('This page isn’t here')).toBeTruthy()
  })

  test('a language we don’t have is not here', async () => {
    serve({})
    await visit('/fr/careers')
    expect(await heading('This page isn’t here')).toBeTruthy()
  })

  test('offline is said, and trying again works', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    serve({ 'en/careers/nurse': new TypeError('fetch failed') })
    await visit('/en/careers/nurse')
    expect(await heading('You seem to be offline')).toBeTruthy()
    serve({ 'en/careers/nurse': aCareer() })
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await heading('Nurse')).toBeTruthy()
  })

  test('no answer while online is said differently', async () => {
    serve({ 'en/careers/nurse': new TypeError('fetch failed') })
    await visit('/en/careers/nurse')
    expect(await heading('We can’t reach the site')).toBeTruthy()
  })

  test('a failing server is said', async () => {
    serve({ 'en/careers/nurse': 503 })
    await visit('/en/careers/nurse')
    expect(await heading('Something is broken on our side')).toBeTruthy()
  })

  test.each([
    ['no JSON', '<html>'],
    ['half a body', '{"version":1,"kind":"career",'],
    ['another kind', JSON.stringify(aSite())],
    ['another version', JSON.stringify({ ...aCareer(), version: 2 })],
  ])('a damaged document is said: %s', async (_, body) => {
    serve({ 'en/careers/nurse': body })
    await visit('/en/careers/nurse')
    expect(await heading('This page arrived damaged')).toBeTruthy()
  })

  test('the page is shown even when the site’s own document fails', async () => {
    serve({ 'en/site': 500, 'en/careers/nurse': aCareer() })
    await visit('/en/careers/nurse')
    expect(await heading('Nurse')).toBeTruthy()
  })
})
