import type { QuizDocument } from '@career-explorer/types'
import { Link } from '@tanstack/react-router'

import { useLocale } from '@/i18n/locale'
import { FallbackNote, Translated } from '@/text/translated'

import { useAnswers } from './answers.store'
import { answeredCount, partCount, partOf } from './parts'
import { StatementField } from './statement-field'
import { useQuizMessages } from './quiz.messages'

type QuizPartProps = { quiz: QuizDocument; number: number }

/** A few statements with a scale each. Every answer is kept at once, so somebody can leave at any time. */
export function QuizPart({ quiz, number }: QuizPartProps) {
  const { locale } = useLocale()
  const messages = useQuizMessages()
  const { answers } = useAnswers()
  const { statements } = quiz
  const parts = partCount(statements)
  const here = partOf(statements, number)
  const done = answeredCount(statements, answers)
  const isLast = number === parts

  return (
    <Translated fallbacks={quiz.fallbacks}>
      <header className="page-head">
        <p className="page-kind">{messages.title}</p>
        <h1>{messages.part(number, parts)}</h1>
        <p className="quiz-progress">
          <progress value={done} max={statements.length} aria-hidden="true" />
          <span role="status">{messages.answered(done, statements.length)}</span>
        </p>
        <p>{messages.partHint}</p>
        <FallbackNote paths={here.map(({ index }) => `statements.${index}`)} />
      </header>
      <form className="quiz-statements" onSubmit={(event) => event.preventDefault()}>
        {here.map(({ statement, index }) => (
          <StatementField
            key={statement.slug}
            statement={statement}
            path={`statements.${index}.text`}
            answer={answers[statement.slug] ?? null}
          />
        ))}
      </form>
      <p className="actions">
        <Link
          className="button"
          to="/$locale/quiz"
          params={{ locale }}
          search={{ part: isLast ? 'result' : String(number + 1) }}
        >
          {isLast ? messages.seeResult : messages.next}
        </Link>
        <Link
          className="button button-quiet"
          to="/$locale/quiz"
          params={{ locale }}
          search={number > 1 ? { part: String(number - 1) } : {}}
        >
          {messages.back}
        </Link>
      </p>
    </Translated>
  )
}
