import { useEffect, useRef, useState } from 'react'

import { deleteAnswers, useAnswers } from './answers.store'
import { useQuizMessages } from './quiz.messages'

/** Takes every answer off this device, after one more question; afterwards it says that it has. */
export function DeleteAnswers() {
  const messages = useQuizMessages()
  const { answers } = useAnswers()
  const [step, setStep] = useState<'offered' | 'asked' | 'done'>('offered')
  const question = useRef<HTMLParagraphElement>(null)
  const hasAnswers = Object.keys(answers).length > 0

  useEffect(() => {
    if (step !== 'offered') question.current?.focus()
  }, [step])

  if (step === 'asked' && hasAnswers)
    return (
      <div className="note note-warning">
        <p ref={question} tabIndex={-1}>
          {messages.deleteSure}
        </p>
        <p className="actions">
          <button
            className="button"
            type="button"
            onClick={() => {
              deleteAnswers()
              setStep('done')
            }}
          >
            {messages.deleteYes}
          </button>
          <button className="button button-quiet" type="button" onClick={() => setStep('offered')}>
            {messages.deleteNo}
          </button>
        </p>
      </div>
    )
  if (hasAnswers)
    return (
      <p className="actions">
        <button className="button button-quiet" type="button" onClick={() => setStep('asked')}>
          {messages.deleteAnswers}
        </button>
      </p>
    )
  if (step !== 'done') return null
  return (
    <p ref={question} tabIndex={-1} className="note">
      {messages.deleted}
    </p>
  )
}
