import { Block } from '@/text/block'
import { Text } from '@/text/translated'

import type { Interest, Statement } from './interests'
import { useQuizMessages } from './quiz.messages'
import { writtenAverage } from './written-average'

type InterestListProps = { interests: readonly Interest[]; statements: readonly Statement[] }

/** All themes, the strongest first, each with what was said yes and no to. */
export function InterestList({ interests, statements }: InterestListProps) {
  const messages = useQuizMessages()
  const strongestFirst = interests.toSorted((one, other) => (other.average ?? 0) - (one.average ?? 0))
  return (
    <Block title={messages.allInterests}>
      <ul className="interests">
        {strongestFirst.map((interest) => (
          <li key={interest.theme} className="interest">
            <h3>{messages.themes[interest.theme].name}</h3>
            <p className="interest-average">
              {interest.average === null ? (
                messages.noAnswers
              ) : (
                <>
                  <Bar average={interest.average} />
                  <span>
                    <strong>{messages.average(writtenAverage(interest.average))}</strong>{' '}
                    {messages.averageFrom(interest.answered)}
                  </span>
                </>
              )}
            </p>
            <Said title={messages.saidYes} said={interest.saidYes} statements={statements} />
            <Said title={messages.saidNo} said={interest.saidNo} statements={statements} />
          </li>
        ))}
      </ul>
    </Block>
  )
}

/** The same as the number beside it, drawn. */
function Bar({ average }: { average: number }) {
  return (
    <svg className="interest-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className="interest-bar-room" width="100" height="10" />
      <rect className="interest-bar-value" width={((average - 1) / 4) * 100} height="10" />
    </svg>
  )
}

type SaidProps = { title: string; said: readonly Statement[]; statements: readonly Statement[] }

function Said({ title, said, statements }: SaidProps) {
  if (said.length === 0) return null
  return (
    <div className="interest-said">
      <p>{title}</p>
      <ul className="bullets">
        {said.map((statement) => (
          <li key={statement.slug}>
            <Text path={`statements.${statements.indexOf(statement)}.text`}>{statement.text}</Text>
          </li>
        ))}
      </ul>
    </div>
  )
}
