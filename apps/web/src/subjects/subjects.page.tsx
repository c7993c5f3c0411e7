import type { CareersDocument } from '@career-explorer/types'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'

import { careersQuery } from '@/careers/career.queries'
import type { ExplorerStart } from '@/explore/explorer-start'
import { useLocale } from '@/i18n/locale'
import { Translated } from '@/text/translated'

import { ChoiceForm } from './choice-form'
import { ClosedList } from './closed-list'
import { NamesOf } from './names'
import { type Choice, closingCounts, Judge, offeredSubjects, type Verdict } from './open-careers'
import { PlainLinks } from './plain-links'
import { useSubjectsMessages } from './subjects.messages'
import { type Judged, VerdictList } from './verdict-list'

type SubjectsPageProps = { start: ExplorerStart; choice: Choice; onChoose: (choice: Choice) => void }

/** What a choice of a stream or of subjects keeps open, and what it closes; the choice is in the address. */
export function SubjectsPage({ start, choice, onChoose }: SubjectsPageProps) {
  const { locale, messages } = useLocale()
  const words = useSubjectsMessages()
  const isChosen = choice.stream !== null || choice.subjects.length > 0
  const { data, isError, isFetching, refetch } = useQuery({ ...careersQuery(locale), enabled: isChosen })
  const wanted = useDeferredValue(choice)
  const facets = data?.facets ?? start.facets
  const fallbacks = data?.fallbacks ?? start.fallbacks
  const judged = useMemo(() => (data ? judge(data, wanted) : null), [data, wanted])
  const closing = useMemo(
    () =>
      data
        ? closingCounts(data.careers, wanted, offeredSubjects(data.facets, wanted.stream), data.facets.streams)
        : null,
    [data, wanted],
  )

  return (
    <NamesOf value={facets}>
      <Translated fallbacks={fallbacks}>
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <ChoiceForm facets={facets} fallbacks={fallbacks} choice={choice} closing={closing} onChoose={onChoose} />
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
            <VerdictList title={words.open(judged.open.length)} careers={judged.open} />
            <VerdictList title={words.oneMore(judged['one-more'].length)} careers={judged['one-more']} />
            <VerdictList title={words.more(judged.more.length)} careers={judged.more} />
            <VerdictList title={words.otherWay(judged['other-way'].length)} careers={judged['other-way']} hasOtherWay />
            <ClosedList
              choice={wanted}
              all={data.careers}
              closed={[...judged.closed, ...judged['other-way']]}
              facets={data.facets}
            />
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

function judge({ careers, facets }: CareersDocument, choice: Choice): Record<Verdict['state'], Judged[]> {
  const judged: Record<Verdict['state'], Judged[]> = {
    open: [],
    'one-more': [],
    more: [],
    'other-way': [],
    closed: [],
  }
  const judging = new Judge(choice, facets.streams)
  for (const [place, career] of careers.entries()) {
    const { state, reason } = judging.verdict(career)
    judged[state].push({ career, place, reason })
  }
  return judged
}
