import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'

import { aCareer, aStage, aStep } from '@/testing/careers'
import { aSite } from '@/testing/documents'
import { aMark, aPlan, aPlannedCareer } from '@/testing/plans'
import { serve, visit } from '@/testing/visit'

import { emptyPlan, type Plan, plannedCareer } from './plan'
import { encodePlan } from './plan-code'
import { writePlanFile } from './plan-file'
import { planStore } from './use-plan'

const kept = () => planStore().state().plan
const keep = (plan: Plan) => planStore().change(() => plan)
const section = async (name: string) => within(await screen.findByRole('region', { name }))

const nurse = aCareer({
  roadmap: [
    aStep({ id: 'step-ol', stage: aStage({ slug: 'ordinary-level', name: 'O/L', order: 3 }) }),
    aStep({
      id: 'step-al',
      stage: aStage({ slug: 'advanced-level', name: 'A/L', order: 5 }),
      whatToDo: [{ id: 'do-al', text: 'Choose biology' }],
      activities: [],
      milestones: [],
    }),
  ],
})

beforeEach(() => {
  localStorage.clear()
  planStore().clear()
  serve({ 'en/site': aSite(), 'en/careers/nurse': nurse })
})

/** The picture's code is fetched first. */
const soon = { timeout: 20_000 }

describe('a student opens their plan', () => {
  test('with nothing in it, it explains itself and leads on', async () => {
    await visit('/en/plan')
    expect(await screen.findByText('Nothing here yet')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Find a career' }).getAttribute('href')).toBe('/en/careers')
  })

  test('what is under way comes first, then what is to do by stage, in the words of the guide', async () => {
    keep(
      aPlan({
        careers: [
          aPlannedCareer({
            marks: [
              aMark({ id: 'do-al', progress: 'todo', text: 'Old words' }),
              aMark({ id: 'mile-1', progress: 'todo' }),
              aMark({ id: 'do-1', progress: 'doing' }),
              aMark({ id: 'act-1', progress: 'done' }),
            ],
          }),
        ],
      }),
    )
    await visit('/en/plan')
    const next = await section('What is next')
    await next.findByText('Choose biology')
    expect(next.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
      'What is next',
      'Doing now',
      'To do',
      'O/L',
      'A/L',
    ])
    expect(next.queryByText('Old words')).toBeNull()
    expect((await section('My careers')).getByText('Done: 1 step')).toBeTruthy()
  })

  test('a step that was taken out stays, with the words it had', async () => {
    keep(
      aPlan({ careers: [aPlannedCareer({ marks: [aMark({ id: 'gone', text: 'Learn to sew', progress: 'todo' })] })] }),
    )
    await visit('/en/plan')
    const careers = await section('My careers')
    expect(await careers.findByText('No longer in the guide: 1 step')).toBeTruthy()
    expect(careers.getByText('Learn to sew')).toBeTruthy()
    await userEvent.click(careers.getByRole('button', { name: 'Remove: Learn to sew' }))
    expect(kept().careers[0]?.marks).toEqual([])
  })

  test('a career that was taken down is told, and nothing of it is lost', async () => {
    serve({ 'en/site': aSite(), 'en/careers/nurse': 410 })
    keep(aPlan())
    await visit('/en/plan')
    expect(await screen.findByText(/This career is no longer in the guide/)).toBeTruthy()
    expect(screen.getByText('Take science and mathematics seriously')).toBeTruthy()
  })

  test('without a connection the steps read as they did', async () => {
    serve({ 'en/site': aSite(), 'en/careers/nurse': new TypeError('offline') })
    keep(aPlan())
    await visit('/en/plan')
    expect(await screen.findByText(/can’t be reached right now/)).toBeTruthy()
    expect(screen.getByText('Take science and mathematics seriously')).toBeTruthy()
    expect(screen.queryByText(/No longer in the guide/)).toBeNull()
  })

  test('a renamed career takes its plan along', async () => {
    serve({ 'en/site': aSite(), 'en/careers/nurse': { ...nurse, slug: 'registered-nurse' } })
    keep(aPlan())
    await visit('/en/plan')
    await waitFor(() => expect(kept().careers.map(({ slug }) => slug)).toEqual(['registered-nurse']))
    expect(plannedCareer(kept(), 'registered-nurse')?.marks).toHaveLength(1)
  })

  test('a note is kept when it is left', async () => {
    keep(aPlan())
    await visit('/en/plan')
    const field = await screen.findByRole('textbox', { name: 'My notes on Nurse' })
    await userEvent.clear(field)
    await userEvent.type(field, 'Visit the ward')
    await userEvent.tab()
    expect(kept().careers[0]?.note).toBe('Visit the ward')
  })

  test('what could not be read is told, and dropped only when they say so', async () => {
    localStorage.setItem('career-explorer.plan', '{half')
    window.dispatchEvent(new StorageEvent('storage', { key: null }))
    await visit('/en/plan')
    const broken = await section('Something could not be read')
    await userEvent.click(broken.getByRole('button', { name: 'Drop it' }))
    expect(screen.queryByRole('region', { name: 'Something could not be read' })).toBeNull()
  })
})

describe('a plan comes from elsewhere', () => {
  const other = aPlan({
    careers: [
      aPlannedCareer({ note: 'From my old phone', marks: [aMark({ progress: 'done', changedAt: 1_900_000_000 })] }),
      aPlannedCareer({ slug: 'chef', title: 'Chef', note: '', marks: [] }),
    ],
  })

  test('a code in the address is shown first, taken in when asked, and can be undone', async () => {
    keep(aPlan())
    const before = kept()
    const { router } = await visit(`/en/plan#take=${await encodePlan(other)}`)
    const received = await section('A plan to take in')
    expect(received.getByText('1 career is saved: Chef')).toBeTruthy()
    expect(received.getByText(/Doing → Done/)).toBeTruthy()
    expect(kept()).toEqual(before)
    await userEvent.click(received.getByRole('button', { name: 'Add to my plan' }))
    expect(kept().careers.map(({ slug }) => slug)).toEqual(['nurse', 'chef'])
    expect(kept().careers[0]?.note).toBe('Ask aunt Kumari about nights\n\nFrom my old phone')
    await waitFor(() => expect(router.state.location.hash).toBe(''))
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(kept()).toEqual(before)
  })

  test('a code that is no code is refused in words, and nothing changes', async () => {
    await visit('/en/plan#take=1.nonsense')
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing was changed')
    expect(kept()).toEqual(emptyPlan)
  })

  test('a link can be pasted instead', async () => {
    await visit('/en/plan')
    const field = await screen.findByRole('textbox', { name: 'A link or code from another phone' })
    await userEvent.click(field)
    await userEvent.paste(`https://careers.example/si/plan#take=${await encodePlan(other)}`)
    await userEvent.click(screen.getByRole('button', { name: 'Look what is in it' }))
    expect(await screen.findByRole('region', { name: 'A plan to take in' })).toBeTruthy()
  })

  test('a file works the same way, and leaves out what is broken', async () => {
    await visit('/en/plan')
    const text = writePlanFile(other, '2026-03-01').replace('"chef"', '"No Chef"')
    await userEvent.upload(await screen.findByLabelText('Take in a plan from a file'), new File([text], 'plan.json'))
    const received = await section('A plan to take in')
    expect(received.getByText(/1 part of it could not be read/)).toBeTruthy()
    await userEvent.click(received.getByRole('button', { name: 'Add to my plan' }))
    expect(kept().careers.map(({ slug }) => slug)).toEqual(['nurse'])
  })
})

describe('a student takes their plan along or away', () => {
  test('a code becomes a picture and a link that brings the same plan', async () => {
    keep(aPlan())
    await visit('/en/plan')
    await userEvent.click(await screen.findByRole('button', { name: 'Make the code' }))
    expect(await screen.findByRole('img', { name: /code of my plan/ }, soon)).toBeTruthy()
    const link = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Link with my plan' })
    expect(link.value).toContain(`/en/plan#take=${await encodePlan(aPlan())}`)
  })

  test('what is too much for one picture is said, and less can go along', async () => {
    const marks = Array.from({ length: 60 }, (_, index) =>
      aMark({ id: `do-${index * 7919}`, text: `Step ${index * 104_729} of many, all different ${index ** 5}` }),
    )
    keep(aPlan({ careers: [aPlannedCareer({ marks })] }))
    await visit('/en/plan')
    await userEvent.click(await screen.findByRole('button', { name: 'Make the code' }))
    expect(await screen.findByText(/too much for one picture/)).toBeTruthy()
    await userEvent.click(screen.getByRole('radio', { name: 'Only the careers I saved' }))
    expect(await screen.findByRole('img', { name: /code of my plan/ }, soon)).toBeTruthy()
  })

  test('everything can be deleted, after a question, and be taken back', async () => {
    keep(aPlan())
    await visit('/en/plan')
    await userEvent.click(await screen.findByRole('button', { name: 'Delete everything' }))
    const question = await section('Delete everything you saved, marked and wrote?')
    expect(document.activeElement?.textContent).toBe('Delete everything you saved, marked and wrote?')
    expect(question.getByRole('button', { name: 'Download my plan' })).toBeTruthy()
    await userEvent.click(question.getByRole('button', { name: 'Yes, delete everything' }))
    expect(localStorage.length).toBe(0)
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(kept()).toEqual(aPlan())
  })
})
