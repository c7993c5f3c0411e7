import type { CareersDocument, QuizDocument } from '@career-explorer/types'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'

import { CareerCards } from '@/careers/career-cards'
import { useLocale } from '@/i18n/locale'
import { Block } from '@/text/block'
import { Translated } from '@/text/translated'
import { useShown } from '@/ui/use-shown'

import { CareerLinks } from './career-links'
import type { Interest } from './interests'
import { ReasonList } from './reason-list'
import { suggest } from './suggestions'
import { useQuizMessages } from './quiz.messages'

const pageSize = 12

type SuggestedCareersProps = { careers: CareersDocument; interests: readonly Interest[]; quiz: QuizDocument }

/** The careers that meet the answers, each with why; and how many there are besides, so that none is lost. */
export function SuggestedCareers({ careers: document, interests, quiz }: SuggestedCareersProps) {
  const { locale } = useLocale()
  const messages = useQuizMessages()
  const [count, showMore] = useShown('suggested', pageSize)
  const { fitting, others, unplaced } = useMemo(() => suggest(document.careers, interests), [document, interests])
  const cards = fitting.slice(0, count).map(({ career, index, reasons }) => ({
    career,
    path: `careers.${index}`,
    note: <ReasonList reasons={reasons} quiz={quiz} />,
  }))
  const more = Math.min(pageSize, fitting.length - count)
  return (
    <Translated fallbacks={document.fallbacks}>
      <Block title={messages.careersTitle} paths={cards.map(({ path }) => path)}>
        <p className="quiz-hint">{messages.careersHint}</p>
        {cards.length === 0 ? <p className="empty">{messages.noMatch}</p> : <CareerCards careers={cards} />}
        {more > 0 && (
          <p className="actions">
            <button className="button button-quiet" type="button" onClick={showMore}>
              {messages.showMore(more)}
            </button>
          </p>
        )}
        {others.length > 0 && <p className="quiz-hint">{messages.others(others.length)}</p>}
        {unplaced.length > 0 && (
          <div className="part">
            <p>{messages.withoutThemes(unplaced.length)}</p>
            <CareerLinks
              careers={unplaced.slice(0, pageSize).map(({ career, index }) => ({ career, path: `careers.${index}` }))}
              more={unplaced.length - pageSize}
            />
          </div>
        )}
        <p className="actions">
          <Link className="button button-quiet" to="/$locale/careers" params={{ locale }}>
            {messages.seeAll}
          </Link>
        </p>
      </Block>
    </Translated>
  )
}
