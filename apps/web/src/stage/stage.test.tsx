import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'

import { aCareer, aStage, aStep } from '@/testing/careers'
import { aCareerList, aCategoryList, aSite } from '@/testing/documents'
import { serve, visit } from '@/testing/visit'

import { saveStage } from './stage.store'

const key = 'career-explorer.stage'
const stages = [
  aStage({ slug: 'primary', name: 'Primary', grades: 'Grades 1–5', order: 1 }),
  aStage({ slug: 'junior-secondary', name: 'Junior secondary', grades: 'Grades 6–9', order: 2 }),
  aStage({
    slug: 'ordinary-level',
    name: 'O/L',
    grades: 'Grades 10–11',
    order: 3,
    summary: 'Two years to the O/L exam.',
  }),
  aStage({ slug: 'choice', name: 'Choice after O/L', grades: 'After grade 11', order: 4, kind: 'gate' }),
]
const [primary, , ordinary, choice] = stages
const roadmap = [primary, ordinary, choice].map((stage, index) => aStep({ id: `step-${index}`, stage }))

const select = () => screen.findByRole('combobox', { name: 'Where are you now?' })
const openStop = () => document.querySelector('.road details[open] h3')?.textContent

describe('a student starts from where they are', () => {
  beforeEach(() => {
    localStorage.clear()
    saveStage(null)
    serve({
      'en/site': aSite({ stages }),
      'en/careers/nurse': aCareer({ roadmap }),
      'en/categories': aCategoryList(),
      'en/careers': aCareerList(),
    })
  })

  test('they choose their grade once, on the home page, and it answers', async () => {
    await visit('/en')
    await userEvent.selectOptions(await select(), 'Grades 10–11 · O/L')
    expect(screen.getByText('Two years to the O/L exam.')).toBeTruthy()
    expect(screen.getByText('Your next choice to make: Choice after O/L')).toBeTruthy()
    expect(JSON.parse(localStorage.getItem(key) ?? '')).toEqual({ version: 1, stage: 'ordinary-level' })
  })

  test('roads open at their stage and say so; another stage moves the sign', async () => {
    saveStage('ordinary-level')
    await visit('/en/careers/nurse')
    await screen.findByText('You are here')
    expect(screen.getByText('You are here').closest('summary')?.textContent).toContain('O/L')
    expect(document.getElementById('stage-ordinary-level')?.closest('details')?.open).toBe(true)
    await userEvent.selectOptions(await select(), 'After grade 11 · Choice after O/L')
    expect(screen.getByText('You are here').closest('summary')?.textContent).toContain('Choice after O/L')
  })

  test('a link to a stop comes before the own stage', async () => {
    saveStage('ordinary-level')
    await visit('/en/careers/nurse#stage-choice')
    await screen.findByText('You are here')
    expect(document.getElementById('stage-choice')?.closest('details')?.open).toBe(true)
    expect(document.getElementById('stage-ordinary-level')?.closest('details')?.open).toBe(false)
  })

  test('where the road has no stop for their stage, the next one opens, and none claims to be theirs', async () => {
    saveStage('junior-secondary')
    await visit('/en/careers/nurse')
    await select()
    expect(document.getElementById('stage-ordinary-level')?.closest('details')?.open).toBe(true)
    expect(screen.queryByText('You are here')).toBeNull()
  })

  test('it is forgotten where it was chosen', async () => {
    saveStage('ordinary-level')
    await visit('/en/careers/nurse')
    await userEvent.selectOptions(await select(), 'Not chosen')
    expect(screen.queryByText('You are here')).toBeNull()
    expect(localStorage.getItem(key)).toBeNull()
  })

  test.each(['{"version":1,', '{"version":2,"stage":"ordinary-level"}', '{"version":1,"stage":"<b>"}', '"x"', 'null'])(
    'damaged memory is cleared away: %s',
    async (damaged) => {
      localStorage.setItem(key, damaged)
      await visit('/en/careers/nurse')
      await select()
      expect(openStop()).toBe('Primary')
      expect(localStorage.getItem(key)).toBeNull()
    },
  )

  test('a stage that the site has no more counts as none', async () => {
    saveStage('grade-eight')
    await visit('/en/careers/nurse')
    const box = await select()
    expect(box instanceof HTMLSelectElement && box.value).toBe('')
  })

  test('where storage is refused, it holds for the visit', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new DOMException('refused', 'SecurityError')
      },
      setItem: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
    await visit('/en/careers/nurse')
    await userEvent.selectOptions(await select(), 'Grades 10–11 · O/L')
    expect(screen.getByText('You are here').closest('summary')?.textContent).toContain('O/L')
  })
})
