import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'

import { aCareerSummary } from '@/testing/careers'
import { aCareerList, aQuiz, aSite } from '@/testing/documents'
import { serve, visit } from '@/testing/visit'

import { answersKey, deleteAnswers } from './answers.store'

const careers = aCareerList({
  careers: [
    aCareerSummary({ slug: 'electrician', title: 'Electrician', themes: ['realistic'] }),
    aCareerSummary({ slug: 'nurse', title: 'Nurse', themes: ['social', 'realistic'] }),
    aCareerSummary({ slug: 'spy', title: 'Spy', themes: [] }),
  ],
})
const statement = (name: string) => screen.findByRole('group', { name })
const choose = async (name: string, label: string) =>
  userEvent.click(within(await statement(name)).getByRole('radio', { name: label }))
const stored = () => JSON.parse(localStorage.getItem(answersKey) ?? 'null')

describe('a student takes the interest quiz', () => {
  beforeEach(() => {
    deleteAnswers()
    serve({ 'en/site': aSite(), 'en/quiz': aQuiz(), 'en/careers': careers })
  })

  test('before it begins, it says what it is and lists the careers of each interest', async () => {
    await visit('/en/quiz')
    await screen.findByText(/This is not a test/)
    expect(screen.getByRole('link', { name: 'Begin' }).getAttribute('href')).toBe('/en/quiz?part=1')
    const making = screen.getByRole('heading', { name: 'Making and mending' }).closest('section')
    expect(making?.textContent).toContain('Electrician')
    expect(screen.getByText(/1 career has no interests written down yet/)).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Spy' })).toBeTruthy()
  })

  test('each answer is kept on the device at once, and can be changed and taken back', async () => {
    await visit('/en/quiz?part=1')
    await choose('I like to mend things.', 'A little like me')
    expect(stored()).toEqual({ version: 1, answers: { 'mend-things': 4 } })
    await choose('I like to mend things.', 'Not like me at all')
    expect(stored()).toEqual({ version: 1, answers: { 'mend-things': 1 } })
    await userEvent.click(screen.getByRole('button', { name: 'Clear this answer: I like to mend things.' }))
    expect(stored()).toEqual({ version: 1, answers: {} })
  })

  test('the result gives its reasons: which answers, which interests, and how they meet each career', async () => {
    await visit('/en/quiz?part=1')
    await choose('I like to mend things.', 'Not much like me')
    await choose('I like to explain lessons.', 'Very much like me')
    await choose('I like to grow plants.', 'In between')
    await userEvent.click(screen.getByRole('link', { name: 'See the result' }))
    await screen.findByRole('heading', { level: 1, name: 'What your answers say' })
    const nurse = screen.getByRole('heading', { name: 'Nurse' }).closest('article')
    expect(nurse?.textContent).toContain('Helping and teaching: 5 of 5 in your answers')
    expect(nurse?.textContent).toContain('“I like to explain lessons.”')
    expect(nurse?.textContent).toContain('Making and mending: 2.5 of 5 in your answers')
    expect(screen.queryByRole('heading', { name: 'Electrician' })).toBeNull()
    expect(screen.getByText(/1 more career meets your answers less/)).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Spy' })).toBeTruthy()
    expect(document.body.textContent).not.toMatch(/you should/i)
  })

  test('answers that point nowhere are called that, and all careers stay in sight', async () => {
    localStorage.setItem(
      answersKey,
      JSON.stringify({ version: 1, answers: { 'mend-things': 3, 'explain-lessons': 3, 'grow-plants': 3 } }),
    )
    await visit('/en/quiz?part=result')
    await screen.findByText('Your answers don’t point anywhere in particular')
    for (const name of ['Electrician', 'Nurse', 'Spy']) expect(screen.getAllByRole('link', { name })).not.toEqual([])
  })

  test('with too few answers it says which interests are missing', async () => {
    localStorage.setItem(answersKey, JSON.stringify({ version: 1, answers: { 'explain-lessons': 5 } }))
    await visit('/en/quiz?part=result')
    await screen.findByText(/nothing to say yet about: Making and mending\./)
    expect(screen.getByRole('link', { name: 'Answer what is still open' })).toBeTruthy()
  })

  test('somebody goes on where they were, also when a statement was taken down meanwhile', async () => {
    localStorage.setItem(answersKey, JSON.stringify({ version: 1, answers: { 'mend-things': 2, 'taken-down': 5 } }))
    await visit('/en/quiz')
    expect(await screen.findByText('1 of 3 answered')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Go on where you were' }).getAttribute('href')).toBe('/en/quiz?part=1')
  })

  test('a part that no longer exists leads to the beginning', async () => {
    await visit('/en/quiz?part=9')
    expect(await screen.findByRole('link', { name: 'Begin' })).toBeTruthy()
  })

  test('answers that were damaged are mended, and the reader is told', async () => {
    localStorage.setItem(answersKey, JSON.stringify({ version: 1, answers: { 'mend-things': 5, 'grow-plants': 99 } }))
    await visit('/en/quiz')
    expect(await screen.findByText(/could not be read/)).toBeTruthy()
    expect(screen.getByText('1 of 3 answered')).toBeTruthy()
  })

  test.each(['{', '[]', 'null', '{"version":1,"answers":null}', '{"version":7,"answers":{}}'])(
    'stored nonsense (%s) is no reason to break',
    async (nonsense) => {
      localStorage.setItem(answersKey, nonsense)
      await visit('/en/quiz')
      expect(await screen.findByRole('link', { name: 'Begin' })).toBeTruthy()
      expect(screen.getByText(/could not be read/)).toBeTruthy()
    },
  )

  test('where nothing can be kept the quiz works, and says that it forgets', async () => {
    vi.stubGlobal('localStorage', {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
    })
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    await visit('/en/quiz?part=1')
    await choose('I like to mend things.', 'Very much like me')
    expect(await screen.findByText(/your answers are gone when you close/)).toBeTruthy()
    expect(screen.getAllByText('Very much like me').length).toBeGreaterThan(1)
  })

  test('deleting asks once more, and then nothing is left', async () => {
    localStorage.setItem(answersKey, JSON.stringify({ version: 1, answers: { 'mend-things': 5 } }))
    await visit('/en/quiz')
    await userEvent.click(await screen.findByRole('button', { name: 'Delete my answers' }))
    await userEvent.click(screen.getByRole('button', { name: 'Keep them' }))
    expect(localStorage.getItem(answersKey)).not.toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Delete my answers' }))
    await userEvent.click(screen.getByRole('button', { name: 'Yes, delete them' }))
    await waitFor(() => expect(document.activeElement?.textContent).toContain('have been deleted'))
    expect(localStorage.getItem(answersKey)).toBeNull()
  })

  test('a quiz without statements says so and still lists careers', async () => {
    serve({ 'en/site': aSite(), 'en/quiz': aQuiz({ statements: [] }), 'en/careers': careers })
    await visit('/en/quiz?part=1')
    await screen.findByText(/no sentences at the moment/)
    expect(screen.getByRole('link', { name: 'Electrician' })).toBeTruthy()
  })
})
