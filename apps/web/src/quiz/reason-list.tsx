import type { QuizDocument } from '@career-explorer/types'
import { Fragment } from 'react'

import { Text, Translated } from '@/text/translated'

import type { Reason } from './suggestions'
import { useQuizMessages } from './quiz.messages'
import { writtenAverage } from './written-average'

type ReasonListProps = { reasons: readonly Reason[]; quiz: QuizDocument }

/** Why a career is suggested: each of its themes, how the answers came out on it, and which answers those were. */
export function ReasonList({ reasons, quiz }: ReasonListProps) {
  const messages = useQuizMessages()
  return (
    <div className="reasons">
      <p className="reasons-title">{messages.whyHere}</p>
      <ul>
        {reasons.map((reason) => (
          <li key={reason.interest.theme}>
            <ReasonText reason={reason} quiz={quiz} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function ReasonText({ reason: { interest, isFirst }, quiz }: { reason: Reason; quiz: QuizDocument }) {
  const messages = useQuizMessages()
  const { name } = messages.themes[interest.theme]
  const yes = interest.saidYes
  return (
    <Translated fallbacks={quiz.fallbacks}>
      <strong>{messages.reason(name, writtenAverage(interest.average))}</strong>
      {` (${isFirst ? messages.reasonFirst : messages.reasonAlso}). `}
      {interest.average <= 3 && `${messages.against} `}
      {yes.length > 0 && (
        <>
          {messages.because}{' '}
          {yes.map((statement, index) => (
            <Fragment key={statement.slug}>
              {index > 0 && ' '}“
              <Text path={`statements.${quiz.statements.indexOf(statement)}.text`}>{statement.text}</Text>”
            </Fragment>
          ))}
        </>
      )}
    </Translated>
  )
}
