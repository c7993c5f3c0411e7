import { memo } from 'react'

import { useLocale } from '@/i18n/locale'
import { Block } from '@/text/block'
import { Text } from '@/text/translated'
import { useShown } from '@/ui/use-shown'
import { Link } from '@tanstack/react-router'

import { Names } from './names'
import { closedBy, type Judge, partsOf } from './open-careers'
import { ReasonText } from './reason-text'
import { useSubjectsMessages } from './subjects.messages'
import { type Judged, pageSize } from './verdict-list'

type ClosedListProps = { judge: Judge; closed: readonly Judged[] }

/** What each part of the choice closes, and what only all of it together does; each career with the reason. */
export const ClosedList = memo(function ClosedList({ judge, closed }: ClosedListProps) {
  const words = useSubjectsMessages()
  const all = closed.map(({ career }) => career)
  const parts = partsOf(judge.choice).map((part) => {
    const slugs = new Set(closedBy(all, judge, part).map(({ slug }) => slug))
    return { part, careers: closed.filter(({ career }) => slugs.has(career.slug)) }
  })
  const byOne = new Set(parts.flatMap(({ careers }) => careers.map(({ career }) => career.slug)))
  const together = closed.filter(({ career }) => !byOne.has(career.slug))
  return (
    <Block title={words.closedTitle}>
      {parts.map(({ part, careers }) => (
        <details key={`${part.kind} ${part.slug}`} className="closed-part">
          <summary>
            <strong>
              <Names of={part.kind === 'stream' ? 'streams' : 'subjects'} slugs={[part.slug]} />
            </strong>{' '}
            {careers.length > 0 ? words.closedBy(careers.length) : words.closesNothing}
          </summary>
          <ClosedCareers name={`closed ${part.kind} ${part.slug}`} careers={careers} />
        </details>
      ))}
      {together.length > 0 && (
        <details className="closed-part">
          <summary>{words.closedTogether(together.length)}</summary>
          <ClosedCareers name="closed together" careers={together} />
        </details>
      )}
    </Block>
  )
})

function ClosedCareers({ name, careers }: { name: string; careers: readonly Judged[] }) {
  const { locale, messages } = useLocale()
  const [count, showMore] = useShown(name, pageSize)
  const rest = careers.length - count
  return (
    <>
      <ul className="closed-careers">
        {careers.slice(0, count).map(({ career, place, reason }) => (
          <li key={career.slug}>
            <Link to="/$locale/careers/$slug" params={{ locale, slug: career.slug }}>
              <Text path={`careers.${place}.title`}>{career.title}</Text>
            </Link>{' '}
            <span>
              <ReasonText reason={reason} />
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <p className="actions">
          <button className="button button-quiet" type="button" onClick={showMore}>
            {messages.showMore(Math.min(pageSize, rest))}
          </button>
        </p>
      )}
    </>
  )
}
