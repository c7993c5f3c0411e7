import type { CareersDocument, QuizDocument } from '@career-explorer/types'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'

import { useLocale } from '@/i18n/locale'
import { Translated } from '@/text/translated'

import { useAnswers } from './answers.store'
import { CareersByTheme } from './careers-by-theme'
import { DeleteAnswers } from './delete-answers'
import { InterestList } from './interest-list'
import { interestsOf, shapeOf } from './interests'
import { answeredCount, openPart } from './parts'
import { ResultSummary } from './result-summary'
import { SuggestedCareers } from './suggested-careers'
import { useQuizMessages } from './quiz.messages'
import { themedOf } from './themed-careers'

type QuizResultProps = { quiz: QuizDocument; careers: CareersDocument }

/** What the answers amount to, each conclusion with the answers behind it. */
export function QuizResult({ quiz, careers }: QuizResultProps) {
  const { locale } = useLocale()
  const messages = useQuizMessages()
  const { answers } = useAnswers()
  const { statements } = quiz
  const interests = useMemo(() => interestsOf(statements, answers), [statements, answers])
  const shape = shapeOf(interests)
  const done = answeredCount(statements, answers)

  return (
    <>
      <header className="page-head">
        <h1>{messages.resultTitle}</h1>
        <p>{messages.resultFrom(done, statements.length)}</p>
      </header>
      <ResultSummary shape={shape} />
      <p className="actions">
        <Link
          className={shape.kind === 'too-few' ? 'button' : 'button button-quiet'}
          to="/$locale/quiz"
          params={{ locale }}
          search={{ part: done < statements.length ? String(openPart(statements, answers)) : '1' }}
        >
          {done < statements.length ? messages.toFirstUnanswered : messages.changeAnswers}
        </Link>
        <button className="button button-quiet" type="button" onClick={() => window.print()}>
          {messages.print}
        </button>
      </p>
      <Translated fallbacks={quiz.fallbacks}>
        <InterestList interests={interests} statements={statements} />
      </Translated>
      {shape.kind === 'pointed' ? (
        <SuggestedCareers careers={careers} interests={interests} quiz={quiz} />
      ) : (
        <CareersByTheme themed={themedOf(careers)} />
      )}
      <DeleteAnswers />
    </>
  )
}
