import { useLocale } from '@/i18n/locale'

type NoResultsProps = { isEmpty: boolean; onClear: () => void }

/** Nothing found, and the way out. */
export function NoResults({ isEmpty, onClear }: NoResultsProps) {
  const { messages } = useLocale()
  if (isEmpty) return <p className="empty">{messages.noCareersYet}</p>
  return (
    <div className="empty">
      <p className="empty-title">{messages.noResults}</p>
      <p>{messages.noResultsHint}</p>
      <button className="button" type="button" onClick={onClear}>
        {messages.clearSearch}
      </button>
    </div>
  )
}
