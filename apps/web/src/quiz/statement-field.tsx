import { useId } from 'react'

import { Text } from '@/text/translated'

import { giveAnswer } from './answers.store'
import type { Answer, Statement } from './interests'
import { useQuizMessages } from './quiz.messages'

const steps: readonly { answer: Answer; face: string }[] = [
  { answer: 1, face: '🙁' },
  { answer: 2, face: '😕' },
  { answer: 3, face: '😐' },
  { answer: 4, face: '🙂' },
  { answer: 5, face: '😀' },
]

type StatementFieldProps = { statement: Statement; path: string; answer: Answer | null }

/** One statement and how much it is like the reader: five radio buttons, so arrows and taps both work. */
export function StatementField({ statement, path, answer }: StatementFieldProps) {
  const messages = useQuizMessages()
  const name = useId()
  return (
    <fieldset className="statement">
      <legend>
        <Text path={path}>{statement.text}</Text>
      </legend>
      <div className="scale">
        {steps.map((step) => (
          <label key={step.answer} className="scale-step">
            <input
              type="radio"
              name={name}
              value={step.answer}
              checked={answer === step.answer}
              onChange={() => giveAnswer(statement.slug, step.answer)}
            />
            <span className="scale-face" aria-hidden="true">
              {step.face}
            </span>
            <span className="scale-label">{messages.scale[step.answer]}</span>
          </label>
        ))}
      </div>
      <p className="scale-chosen">
        <span>{answer === null ? messages.notAnswered : messages.scale[answer]}</span>
        {answer !== null && (
          <button
            className="button-text"
            type="button"
            aria-label={`${messages.clearAnswer}: ${statement.text}`}
            onClick={() => giveAnswer(statement.slug, null)}
          >
            {messages.clearAnswer}
          </button>
        )}
      </p>
    </fieldset>
  )
}
