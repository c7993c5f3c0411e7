import type { CareersDocument, QuizDocument } from '@career-explorer/types'

import { useEffect, useRef } from 'react'

import { useAnswers } from './answers.store'
import { QuizIntro } from './quiz-intro'
import { QuizPart } from './quiz-part'
import { QuizResult } from './quiz-result'
import { partCount } from './parts'
import './quiz.css'
import { useQuizMessages } from './quiz.messages'
import type { ThemedCareers } from './themed-careers'

type QuizPageProps = {
  quiz: QuizDocument
  themed: ThemedCareers
  /** Only the result needs all of them. */
  careers: CareersDocument | null
  part: string | undefined
}

/** The interest quiz: how it works, its statements a few at a time, or what the answers amount to. */
export function QuizPage({ quiz, themed, careers, part }: QuizPageProps) {
  const { trouble } = useAnswers()
  const messages = useQuizMessages()
  const number = Number(part)
  useFocusOn(part)
  const isPart = number >= 1 && number <= partCount(quiz.statements)
  return (
    <div className="quiz">
      {part === 'result' && careers && quiz.statements.length > 0 ? (
        <QuizResult quiz={quiz} careers={careers} />
      ) : isPart ? (
        <QuizPart key={number} quiz={quiz} number={number} />
      ) : (
        <QuizIntro quiz={quiz} themed={themed} />
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
