import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'

import { aCareer } from '@/testing/careers'
import { serve, visit } from '@/testing/visit'

describe('a Tamil reader meets text that is not translated yet', () => {
  test('the text is marked as English and its block says so; the others don’t', async () => {
    const career = aCareer({ locale: 'ta', fallbacks: ['mayNotSuit.0.text', 'overview', 'roadmap.0.whatToDo.0.text'] })
    serve({ 'ta/careers/nurse': career })
    await visit('/ta/careers/nurse')

    const unsuited = await screen.findByText('You can’t stand nights')
    expect(unsuited.getAttribute('lang')).toBe('en')
    expect(unsuited.closest('section')?.querySelector('.fallback-note')?.textContent).toBe('ஆங்கிலத்தில்')
    expect(screen.getByText('Nurses watch over patients.').closest('[lang]')?.getAttribute('lang')).toBe('en')

    const workplace = screen.getByText('Hospitals')
    expect(workplace.getAttribute('lang')).toBeNull()
    expect(workplace.closest('section')?.querySelector('.fallback-note')).toBeNull()
  })

  test('the page itself is in Tamil', async () => {
    serve({ 'ta/careers/nurse': aCareer({ locale: 'ta' }) })
    await visit('/ta/careers/nurse')
    await screen.findByRole('heading', { name: 'சம்பளம்' })
    expect(document.documentElement.lang).toBe('ta')
  })

  test('a translation that nobody has checked says so', async () => {
    serve({ 'ta/careers/nurse': aCareer({ locale: 'ta', uncheckedTranslation: true }) })
    await visit('/ta/careers/nurse')
    expect(await screen.findByText(/இன்னும் யாரும் சரிபார்க்கவில்லை/)).toBeTruthy()
  })

  test('a checked translation says nothing of it', async () => {
    serve({ 'ta/careers/nurse': aCareer({ locale: 'ta' }) })
    await visit('/ta/careers/nurse')
    await screen.findByRole('heading', { name: 'சம்பளம்' })
    expect(screen.queryByText(/இன்னும் யாரும் சரிபார்க்கவில்லை/)).toBeNull()
  })
})
