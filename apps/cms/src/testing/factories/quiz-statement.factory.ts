import type { QuizStatement } from '@career-explorer/types/payload'
import type { Payload } from 'payload'

import { bySystem } from '@/editorial/system-reason'

import { nextNumber } from './unique'

/** A draft of a complete quiz statement. */
export async function createQuizStatement(payload: Payload): Promise<QuizStatement> {
  const number = nextNumber()
  return payload.create({
    collection: 'quiz-statements',
    draft: true,
    context: bySystem('for a test'),
    data: { text: `Statement ${number}`, slug: `statement-${number}`, theme: 'social', order: number },
  })
}
