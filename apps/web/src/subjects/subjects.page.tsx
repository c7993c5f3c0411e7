import type { CareersDocument } from '@career-explorer/types'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'

import { careersQuery } from '@/careers/career.queries'
import type { Choices } from '@/explore/explorer-start'
import { useLocale } from '@/i18n/locale'
import { Translated } from '@/text/translated'

import { ChoiceForm } from './choice-form'
import { ClosedList } from './closed-list'
import { NamesOf } from './names'
import { type Choice, Judge, type Verdict } from './open-careers'
import { PlainLinks } from './plain-links'
import { useSubjectsMessages } from './subjects.messages'
import { useChoice } from './use-choice'
import { useClosing } from './use-closing'
import { type Judged, VerdictList } from './verdict-list'

type SubjectsPageProps = {
  start: Choices
  /** What the address asks for. */
  asked: Choice
  onAsk: (choice: Choice) => void
}

/** What a choice of a stream or of subjects keeps open, and what it closes; the choice is in the address. */
export function SubjectsPage({ start, asked, onAsk }: SubjectsPageProps) {
  const { locale, messages } = useLocale()
  const words = useSubjectsMessages()
  const [choice, choose] = useChoice(asked, onAsk)
  const isChosen = choice.stream !== null || choice.subjects.length > 0
  const { data, isError, isFetching, refetch } = useQuery({ ...careersQuery(locale), enabled: isChosen })
  const wanted = useDeferredValue(choice)
  const facets = data?.facets ?? start.facets
  const fallbacks = data?.fallbacks ?? start.fallbacks
  const judged = useMemo(() => (data ? judgeAll(data, wanted) : null), [data, wanted])
  const closing = useClosing(data, judged?.judge)

  return (
    <NamesOf value={facets}>
      <Translated fallbacks={fallbacks}>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <ChoiceForm facets={facets} fallbacks={fallbacks} choice={choice} closing={closing} onChoose={choose} />
        <p role="status" className="result-count">
          {isChosen && said()}
        </p>
        {isChosen && isError && !data && (
          <p className="actions">
            <button className="button" type="button" disabled={isFetching} onClick={() => void refetch()}>
              {messages.tryAgain}
            </button>
          </p>
        )}
        {isChosen && data && judged && (
          <>
            <p className="note">{words.caution}</p>
            <VerdictList name="open" title={words.open(judged.open.length)} careers={judged.open} />
            <VerdictList
              name="one-more"
              title={words.oneMore(judged['one-more'].length)}
              careers={judged['one-more']}
            />
            <VerdictList name="more" title={words.more(judged.more.length)} careers={judged.more} />
            <VerdictList
              name="other-way"
              title={words.otherWay(judged['other-way'].length)}
              careers={judged['other-way']}
              hasOtherWay
            />
            <ClosedList judge={judged.judge} closed={judged.allClosed} />
          </>
        )}
        {!isChosen && <PlainLinks facets={start.facets} />}
      </Translated>
    </NamesOf>
  )

  function said(): string {
    if (judged) {
      const { open, 'one-more': oneMore, 'other-way': otherWay, closed } = judged
      return words.summary(open.length, oneMore.length, otherWay.length, closed.length)
    }
    return isError ? words.failed : words.loading
  }
}

type ByVerdict = Record<Verdict['state'], Judged[]> & {
  judge: Judge
  /** The closed ones, with those that have another way in. */
  allClosed: Judged[]
}

function judgeAll({ careers, facets }: CareersDocument, choice: Choice): ByVerdict {
  const judged: Record<Verdict['state'], Judged[]> = {
    open: [],
    'one-more': [],
    more: [],
    'other-way': [],
    closed: [],
  }
  const judge = new Judge(choice, facets.streams)
  for (const [place, career] of careers.entries()) {
    const { state, reason } = judge.verdict(career)
    judged[state].push({ career, place, reason })
  }
  return { ...judged, judge, allClosed: [...judged.closed, ...judged['other-way']] }
}
