import type { CareersDocument, QuizDocument } from '@career-explorer/types'

import { useEffect, useRef } from 'react'

import { useAnswers } from './answers.store'
import { QuizIntro } from './quiz-intro'
import { QuizPart } from './quiz-part'
import { QuizResult } from './quiz-result'
import { partCount } from './parts'
import './quiz.css'
import { useQuizMessages } from './quiz.messages'

type QuizPageProps = { quiz: QuizDocument; careers: CareersDocument; part: string | undefined }

/** The interest quiz: how it works, its statements a few at a time, or what the answers amount to. */
export function QuizPage({ quiz, careers, part }: QuizPageProps) {
  const { trouble } = useAnswers()
  const messages = useQuizMessages()
  const number = Number(part)
  useFocusOn(part)
  const isPart = number >= 1 && number <= partCount(quiz.statements)
  return (
    <div className="quiz">
      {part === 'result' && quiz.statements.length > 0 ? (
        <QuizResult quiz={quiz} careers={careers} />
      ) : isPart ? (
        <QuizPart key={number} quiz={quiz} number={number} />
      ) : (
        <QuizIntro quiz={quiz} careers={careers} />
      )}
      <p role="status" className={trouble ? 'note note-warning' : undefined}>
        {trouble === 'repaired' && messages.repaired}
        {trouble === 'not-kept' && messages.notKept}
      </p>
    </div>
  )
}

/** The path stays the same from part to part, so the shell doesn't notice: reading starts at the new part's heading. */
function useFocusOn(part: string | undefined): void {
  const shown = useRef(part)
  useEffect(() => {
    if (shown.current === part) return
    shown.current = part
    const heading = document.querySelector<HTMLElement>('main h1')
    heading?.setAttribute('tabindex', '-1')
    heading?.focus({ preventScroll: true })
  }, [part])
}
