import { quizDocument } from '@career-explorer/types'
import type { QuizStatement } from '@career-explorer/types/payload'
import type { Payload } from 'payload'
import { expect } from 'vitest'

import { drain } from '@/delivery/drain'
import { bySystem } from '@/editorial/system-reason'
import { createQuizStatement } from '@/testing/factories/quiz-statement.factory'
import { publish } from '@/testing/publish'
import { test } from '@/testing/test'

type Rest = (path: string) => Promise<Response>

async function liveStatement(payload: Payload, data: Partial<QuizStatement> = {}): Promise<QuizStatement> {
  const statement = await createQuizStatement(payload)
  await payload.update({
    collection: 'quiz-statements',
    id: statement.id,
    data,
    draft: true,
    context: bySystem('for a test'),
  })
  await publish(payload, 'quiz-statements', statement.id)
  return statement
}

const quizIn = async (rest: Rest, locale: string) =>
  quizDocument.parse(await (await rest(`/api/delivery/v1/${locale}/quiz.json`)).json())

test('the statements of the quiz stand in the editors’ order, each with its theme', async ({ payload, rest }) => {
  const last = await liveStatement(payload, { order: 9001, theme: 'artistic', text: 'I like to draw.' })
  const first = await liveStatement(payload, { order: 9000, theme: 'realistic', text: 'I like to mend things.' })
  await drain(payload)
  const { statements } = await quizIn(rest, 'en')
  expect(statements.filter(({ slug }) => [first.slug, last.slug].includes(slug))).toEqual([
    { slug: first.slug, theme: 'realistic', text: 'I like to mend things.' },
    { slug: last.slug, theme: 'artistic', text: 'I like to draw.' },
  ])
})

test('a statement that is not translated is in English, and the quiz says which one', async ({ payload, rest }) => {
  const { id, slug } = await liveStatement(payload, { text: 'I like to sing.' })
  await payload.update({
    collection: 'quiz-statements',
    id,
    locale: 'ta',
    data: { text: 'பாட எனக்குப் பிடிக்கும்.' },
    draft: true,
    context: bySystem('for a test'),
  })
  await publish(payload, 'quiz-statements', id)
  await drain(payload)
  const tamil = await quizIn(rest, 'ta')
  expect(tamil.statements.find((one) => one.slug === slug)?.text).toBe('பாட எனக்குப் பிடிக்கும்.')
  const sinhala = await quizIn(rest, 'si')
  const index = sinhala.statements.findIndex((one) => one.slug === slug)
  expect(sinhala.statements[index]?.text).toBe('I like to sing.')
  expect(sinhala.fallbacks).toContain(`statements.${index}.text`)
})

test('a draft is in no quiz, and what is taken down leaves it', async ({ payload, rest }) => {
  const draft = await createQuizStatement(payload)
  const gone = await liveStatement(payload)
  await drain(payload)
  expect((await quizIn(rest, 'en')).statements.map(({ slug }) => slug)).toContain(gone.slug)
  await payload.db.pool.query(`update quiz_statements set _status = 'draft' where id = $1`, [gone.id])
  await payload.update({
    collection: 'quiz-statements',
    id: gone.id,
    data: { order: 1 },
    draft: true,
    context: bySystem('for a test'),
  })
  await drain(payload)
  const slugs = (await quizIn(rest, 'en')).statements.map(({ slug }) => slug)
  expect(slugs).not.toContain(gone.slug)
  expect(slugs).not.toContain(draft.slug)
})
