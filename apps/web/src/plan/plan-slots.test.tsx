import { act, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import { aCareer } from '@/testing/careers'
import { aSite } from '@/testing/documents'
import { serve, visit } from '@/testing/visit'

/** A fake: what is looked out for comes into view when the test says so. */
class ViewOnDemand {
  static readonly all: ViewOnDemand[] = []

  constructor(private readonly onSeen: (entries: { isIntersecting: boolean }[]) => void) {
    ViewOnDemand.all.push(this)
  }

  observe(): void {}

  disconnect(): void {}

  scrollTo(): void {
    this.onSeen([{ isIntersecting: true }])
  }
}

test('who keeps nothing gets the controls of the steps when they come to the road, and not before', async () => {
  vi.stubGlobal('IntersectionObserver', ViewOnDemand)
  localStorage.clear()
  serve({ 'en/site': aSite(), 'en/careers/nurse': aCareer() })
  await visit('/en/careers/nurse')
  expect(await screen.findByRole('button', { name: 'Save to my plan' })).toBeTruthy()
  expect(screen.queryByRole('combobox', { name: /^My progress/ })).toBeNull()
  act(() => {
    for (const view of ViewOnDemand.all) view.scrollTo()
  })
  expect(await screen.findAllByRole('combobox', { name: /^My progress/ })).not.toHaveLength(0)
})
