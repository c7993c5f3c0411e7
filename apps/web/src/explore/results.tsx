import { memo } from 'react'

import { CareerCards } from '@/careers/career-cards'
import { useLocale } from '@/i18n/locale'
import { FallbackNote, Translated } from '@/text/translated'

import { useExplorerMessages } from './explorer.messages'
import { type ExplorerStart, startSize } from './explorer-start'
import { type Filter, isEverything } from './filter'
import type { Found } from './look'
import { NoResults } from './no-results'
import type { Search } from './use-found'

type ResultsProps = Pick<Search, 'found' | 'state'> & {
  start: ExplorerStart
  /** So many careers are to be shown. */
  count: number
  onChoose: (filter: Filter) => void
  onClear: () => void
  onMore: () => void
  onRetry: () => void
}

/** The careers that were found, a few screens at a time, and how many there are, said aloud. */
export const Results = memo(function Results({ found, state, start, count, ...on }: ResultsProps) {
  const { messages } = useLocale()
  const words = useExplorerMessages()
  const { cards, total, fallbacks } = shownOf({ found, state, start })
  const visible = cards.slice(0, count)
  const rest = total - visible.length
  const isShort = visible.length < Math.min(count, total)

  return (
    <Translated fallbacks={fallbacks}>
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
      {start.total === 0 && <p className="empty">{messages.noCareersYet}</p>}
      {state === 'ready' && found && start.total > 0 && total === 0 && (
        <NoResults filter={found.filter} counts={found.without} onChoose={on.onChoose} onClear={on.onClear} />
      )}
      <CareerCards careers={visible} />
      {isShort && visible.length > 0 && count > startSize && <p className="pending">{words.loading}</p>}
      {visible.length > 0 && rest > 0 && !isShort && (
        <p className="actions">
          <button className="button button-quiet" type="button" onClick={on.onMore}>
            {messages.showMore(Math.min(startSize, rest))}
          </button>
        </p>
      )}
    </Translated>
  )

  function said(): string {
    if (state === 'loading') return words.loading
    if (state === 'failed') return words.failed
    return state === 'ready' && found?.isNear && total > 0 ? words.nearCount(total) : messages.resultCount(total)
  }
})

type Card = { path: string; career: Parameters<typeof CareerCards>[0]['careers'][number]['career'] }
type Shown = { cards: readonly Card[]; total: number; fallbacks: readonly string[] }

function shownOf({ found, state, start }: Pick<ResultsProps, 'found' | 'state' | 'start'>): Shown {
  if (state === 'loading' || state === 'failed') return { cards: [], total: start.total, fallbacks: [] }
  const isFitting = found !== null && (state === 'ready' || isEverything(found.filter))
  return isFitting ? foundCards(found) : startCards(start)
}

const foundCards = ({ careers, total, fallbacks }: Found): Shown => ({
  cards: careers.map((career) => ({ career, path: career.path })),
  total,
  fallbacks,
})

const startCards = ({ careers, total, fallbacks }: ExplorerStart): Shown => ({
  cards: careers.map((career, place) => ({ career, path: `careers.${place}` })),
  total,
  fallbacks,
})
