import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'

import { aCareer, aStage, aStep } from '@/testing/careers'
import { serve, visit } from '@/testing/visit'

const roadmap = [
  aStep({ id: 'one', stage: aStage({ slug: 'primary', name: 'Primary' }) }),
  aStep({ id: 'two', stage: aStage({ slug: 'ordinary-level', name: 'O/L' }) }),
]

const stopOf = (anchor: string) => document.getElementById(anchor)?.closest('details')

describe('a student follows the road', () => {
  beforeEach(() => serve({ 'en/careers/nurse': aCareer({ roadmap }) }))

  test('the first stop is open, and every stop is there to read', async () => {
    await visit('/en/careers/nurse')
    await screen.findByRole('heading', { level: 3, name: 'Primary' })
    expect(stopOf('stage-primary')?.open).toBe(true)
    expect(stopOf('stage-ordinary-level')?.open).toBe(false)
    expect(stopOf('stage-ordinary-level')?.textContent).toContain('Take science and mathematics seriously')
  })

  test('a link to a stop opens it', async () => {
    await visit('/en/careers/nurse#stage-ordinary-level')
    await screen.findByRole('heading', { level: 1, name: 'Nurse' })
    expect(stopOf('stage-ordinary-level')?.open).toBe(true)
  })

  test('an unknown stop opens the first one', async () => {
    await visit('/en/careers/nurse#stage-moon')
    await screen.findByRole('heading', { level: 1, name: 'Nurse' })
    expect(stopOf('stage-primary')?.open).toBe(true)
  })

  test('on paper every stop is open, and afterwards it is as it was', async () => {
    await visit('/en/careers/nurse')
    await screen.findByRole('heading', { level: 1, name: 'Nurse' })
    // What paper needs comes when nothing else is to be done.
    await waitFor(
      () => {
        window.dispatchEvent(new Event('beforeprint'))
        expect([stopOf('stage-primary')?.open, stopOf('stage-ordinary-level')?.open]).toEqual([true, true])
      },
      { timeout: 5_000 },
    )
    window.dispatchEvent(new Event('afterprint'))
    expect([stopOf('stage-primary')?.open, stopOf('stage-ordinary-level')?.open]).toEqual([true, false])
  })
})
