import { memo, useState } from 'react'

import { CareerCards } from '@/careers/career-cards'
import { useLocale } from '@/i18n/locale'
import { FallbackNote, Translated } from '@/text/translated'

import { useExplorerMessages } from './explorer.messages'
import { type ExplorerStart, startSize } from './explorer-start'
import { type Filter, keyOf } from './filter'
import { NoResults } from './no-results'
import type { Search } from './use-found'

type ResultsProps = Pick<Search, 'found' | 'document' | 'state'> & {
  start: ExplorerStart
  /** All careers there are. */
  total: number
  filter: Filter
  onChoose: (filter: Filter) => void
  onClear: () => void
  onMore: () => void
  onRetry: () => void
}

/** The careers that were found, a few screens at a time, and how many there are, said aloud. */
export const Results = memo(function Results({ found, document, state, start, total, filter, ...on }: ResultsProps) {
  const { messages } = useLocale()
  const words = useExplorerMessages()
  const key = keyOf(filter)
  // Another search begins at its beginning.
  const [more, setMore] = useState({ key, count: startSize })
  const count = more.key === key ? more.count : startSize
  const careers = cardsOf({ found, document, state, start })
  const isShort = careers.length < Math.min(count, found?.careers.length ?? total)
  const visible = careers.slice(0, count)
  const rest = (found?.careers.length ?? total) - visible.length

  return (
    <Translated fallbacks={document?.fallbacks ?? start.fallbacks}>
      <h2 className="result-count">
        <span role="status">{said()}</span> <FallbackNote paths={visible.map(({ path }) => path)} />
      </h2>
      {state === 'failed' && (
        <p className="actions">
          <button className="button" type="button" onClick={on.onRetry}>
            {messages.tryAgain}
          </button>
        </p>
      )}
      {total === 0 && <p className="empty">{messages.noCareersYet}</p>}
      {total > 0 && found?.careers.length === 0 && (
        <NoResults filter={filter} counts={found.without} onChoose={on.onChoose} onClear={on.onClear} />
      )}
      <CareerCards careers={visible} />
      {isShort && visible.length > 0 && count > startSize && <p className="pending">{words.loading}</p>}
      {visible.length > 0 && rest > 0 && !isShort && (
        <p className="actions">
          <button
            className="button button-quiet"
            type="button"
            onClick={() => {
              on.onMore()
              setMore({ key, count: count + startSize })
            }}
          >
            {messages.showMore(Math.min(startSize, rest))}
          </button>
        </p>
      )}
    </Translated>
  )

  function said(): string {
    if (state === 'loading') return words.loading
    if (state === 'failed') return words.failed
    const shown = found?.careers.length ?? total
    return found?.isNear && shown > 0 ? words.nearCount(shown) : messages.resultCount(shown)
  }
})

type Cards = { path: string; career: Parameters<typeof CareerCards>[0]['careers'][number]['career'] }[]

function cardsOf({
  found,
  document,
  state,
  start,
}: Pick<ResultsProps, 'found' | 'document' | 'state' | 'start'>): Cards {
  if (state === 'loading' || state === 'failed') return []
  const careers: readonly Cards[number]['career'][] = document?.careers ?? start.careers
  return found
    ? found.careers.map((career) => ({ career, path: career.path }))
    : careers.map((career, place) => ({ career, path: `careers.${place}` }))
}
