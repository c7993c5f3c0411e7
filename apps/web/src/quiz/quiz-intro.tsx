import type { QuizDocument } from '@career-explorer/types'
import { Link } from '@tanstack/react-router'

import { useLocale } from '@/i18n/locale'
import { FallbackNote, Translated } from '@/text/translated'

import { useAnswers } from './answers.store'
import { CareersByTheme } from './careers-by-theme'
import { DeleteAnswers } from './delete-answers'
import { answeredCount, openPart } from './parts'
import { useQuizMessages } from './quiz.messages'
import type { ThemedCareers } from './themed-careers'

type QuizIntroProps = { quiz: QuizDocument; themed: ThemedCareers }

/** What the quiz is and is not, the way in, and the same careers for whoever would rather look than answer. */
export function QuizIntro({ quiz, themed }: QuizIntroProps) {
  const { locale } = useLocale()
  const messages = useQuizMessages()
  const { answers } = useAnswers()
  const { statements } = quiz
  const done = answeredCount(statements, answers)
  return (
    <>
      <header className="page-head">
        <h1>{messages.title}</h1>
        <p className="lead">{messages.lead}</p>
        <Translated fallbacks={quiz.fallbacks}>
          <FallbackNote paths={['statements']} />
        </Translated>
      </header>
      {statements.length === 0 ? (
        <p className="empty">{messages.noStatements}</p>
      ) : (
        <>
          <ul className="bullets quiz-terms">
            <li>{messages.notATest}</li>
            <li>{messages.staysHere}</li>
            <li>{messages.interestsOnly}</li>
          </ul>
          <p>{done === 0 ? messages.statements(statements.length) : messages.answered(done, statements.length)}</p>
          <noscript>
            <p className="note">{messages.needsScript}</p>
          </noscript>
          <p className="actions">
            <Link
              className="button"
              to="/$locale/quiz"
              params={{ locale }}
              search={{ part: String(done === statements.length ? 1 : openPart(statements, answers)) }}
            >
              {done === 0 ? messages.begin : done === statements.length ? messages.changeAnswers : messages.goOn}
            </Link>
            {done > 0 && (
              <Link className="button button-quiet" to="/$locale/quiz" params={{ locale }} search={{ part: 'result' }}>
                {messages.seeResult}
              </Link>
            )}
          </p>
          <DeleteAnswers />
        </>
      )}
      <CareersByTheme themed={themed} />
    </>
  )
}
