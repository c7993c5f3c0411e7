import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'

import { aCareer, aPathway, aStage, aStep } from '@/testing/careers'
import { aSite } from '@/testing/documents'
import { serve, visit } from '@/testing/visit'

const advanced = aStep({
  id: 'step-al',
  stage: aStage({ slug: 'advanced-level', name: 'A/L', ageFrom: 16, ageTo: 18 }),
  subjects: [
    { slug: 'biology', name: 'Biology' },
    { slug: 'biology', name: 'Biology' },
  ],
})

test('a career says which streams and A/L subjects keep it open, and that some way asks for none', async () => {
  const free = aPathway({ id: 'way-2', streams: [] })
  serve({
    'en/site': aSite(),
    'en/careers/nurse': aCareer({ roadmap: [aStep(), advanced], pathways: [aPathway(), free] }),
  })
  await visit('/en/careers/nurse')
  const block = (await screen.findByRole('heading', { name: 'Subjects that keep this open' })).closest('section')
  const links = [...(block?.querySelectorAll('a') ?? [])].map((link) => [link.textContent, link.getAttribute('href')])
  expect(links).toEqual([
    ['Biological Science', '/en/subjects?stream=biological-science'],
    ['Biology', '/en/subjects/biology'],
  ])
  expect(block?.textContent).toContain('Other ways in name no stream')
}, 60_000)

test('a career that names neither says nothing', async () => {
  serve({ 'en/site': aSite(), 'en/careers/nurse': aCareer({ roadmap: [], pathways: [aPathway({ streams: [] })] }) })
  await visit('/en/careers/nurse')
  await screen.findByRole('heading', { name: 'Nurse' })
  expect(screen.queryByRole('heading', { name: 'Subjects that keep this open' })).toBeNull()
}, 60_000)
