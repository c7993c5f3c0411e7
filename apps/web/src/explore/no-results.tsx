import { useLocale } from '@/i18n/locale'

import { useExplorerMessages } from './explorer.messages'
import { type FacetName, facetNames, type Filter, without } from './filter'

type NoResultsProps = {
  filter: Filter
  /** How many there would be if nothing were chosen in one facet. */
  counts: Record<FacetName, number>
  onChoose: (filter: Filter) => void
  onClear: () => void
}

/** Nothing found, and the ways out: what to leave out, and what that brings. */
export function NoResults({ filter, counts, onChoose, onClear }: NoResultsProps) {
  const { messages } = useLocale()
  const words = useExplorerMessages()
  const isNarrowed = facetNames.some((name) => (filter.chosen[name]?.length ?? 0) > 0)
  const widening = facetNames.filter((name) => (filter.chosen[name]?.length ?? 0) > 0 && counts[name] > 0)
  return (
    <div className="empty">
      <p className="empty-title">{isNarrowed ? words.noneWithAll : words.noneLikeIt}</p>
      {!isNarrowed && <p>{words.noneHint}</p>}
      <p className="actions">
        {widening.map((name) => (
          <button
            key={name}
            className="button button-quiet"
            type="button"
            onClick={() => onChoose(without(filter, name))}
          >
            {words.widen(words.facet[name], words.allCount(counts[name]))}
          </button>
        ))}
        <button className="button" type="button" onClick={onClear}>
          {messages.clearSearch}
        </button>
      </p>
    </div>
  )
}
