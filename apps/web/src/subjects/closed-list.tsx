import { useLocale } from '@/i18n/locale'
import { Block } from '@/text/block'
import { Text } from '@/text/translated'
import { Link } from '@tanstack/react-router'

import { Names } from './names'
import { type Choice, closedBy, partsOf } from './open-careers'
import { ReasonText } from './reason-text'
import { useSubjectsMessages } from './subjects.messages'
import type { Judged } from './verdict-list'
import type { Facets } from '@career-explorer/types'

type ClosedListProps = { choice: Choice; all: readonly Judged['career'][]; closed: readonly Judged[]; facets: Facets }

/** What each part of the choice closes, and what only all of it together does; each career with the reason. */
export function ClosedList({ choice, all, closed, facets }: ClosedListProps) {
  const words = useSubjectsMessages()
  const parts = partsOf(choice).map((part) => {
    const slugs = new Set(closedBy(all, choice, part, facets.streams).map(({ slug }) => slug))
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
          <ClosedCareers careers={careers} />
        </details>
      ))}
      {together.length > 0 && (
        <details className="closed-part">
          <summary>{words.closedTogether(together.length)}</summary>
          <ClosedCareers careers={together} />
        </details>
      )}
    </Block>
  )
}

function ClosedCareers({ careers }: { careers: readonly Judged[] }) {
  const { locale } = useLocale()
  return (
    <ul className="closed-careers">
      {careers.map(({ career, place, reason }) => (
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
  )
}
