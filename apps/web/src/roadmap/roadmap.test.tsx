import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'

import { aCareer, aStage, aStep } from '@/testing/careers'
import { serve, visit } from '@/testing/visit'

const roadmap = [
  aStep({ id: 'one', stage: aStage({ slug: 'primary', name: 'Primary' }) }),
  aStep({ id: 'two', stage: aStage({ slug: 'ordinary-level', name: 'O/L' }) }),
]

describe('a student follows the road on a wide screen', () => {
  beforeEach(() => {
    vi.spyOn(window, 'matchMedia').mockImplementation((query) => Object.assign(new EventTarget(), mediaThatFits(query)))
    serve({ 'en/careers/nurse': aCareer({ roadmap }) })
  })

  test('a link to a stop opens it', async () => {
    await visit('/en/careers/nurse#stage-ordinary-level')
    expect((await screen.findByRole('tab', { selected: true })).textContent).toContain('O/L')
  })

  test('choosing a stop changes the address, so that it can be shared', async () => {
    const { router } = await visit('/en/careers/nurse')
    await userEvent.click(await screen.findByRole('tab', { name: /O\/L/ }))
    expect(router.state.location.hash).toBe('stage-ordinary-level')
    expect(screen.getByRole('tab', { selected: true }).textContent).toContain('O/L')
  })

  test('an unknown stop opens the first one', async () => {
    await visit('/en/careers/nurse#stage-moon')
    expect((await screen.findByRole('tab', { selected: true })).textContent).toContain('Primary')
  })
})

function mediaThatFits(query: string): Omit<MediaQueryList, keyof EventTarget> {
  return { matches: true, media: query, onchange: null, addListener: () => {}, removeListener: () => {} }
}
