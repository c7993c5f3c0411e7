import { useLocale } from '@/i18n/locale'

import { AddCareer } from './add-career'
import { type AskedCareers, mostCompared } from './asked-careers'
import { compareMessages } from './compare.messages'
import { CompareTable } from './compare-table'
import { useGoOnReading } from './go-on-reading'
import { useCompared } from './use-compared'
import './compare.css'

type ComparePageProps = { asked: AskedCareers; onChange: (slugs: string[]) => void }

/** Up to three careers beside each other. Which ones is in the address, so that it can be sent to somebody. */
export function ComparePage({ asked, onChange }: ComparePageProps) {
  const { locale, messages, formats } = useLocale()
  const words = compareMessages[locale]
  const { careers, isLoading, missing, failed, tryAgain } = useCompared(asked.slugs)
  useGoOnReading(asked.slugs.join(','), isLoading)
  const unknown = [...missing, ...asked.strange]
  const shown = careers.map(({ slug }) => slug)
  const hasRoom = shown.length + failed.length < mostCompared
  return (
    <div className="compare-page">
      <h1>{messages.compare}</h1>
      <p className="lead">{words.lead}</p>
      <div role="status">
        {unknown.length > 0 && <p className="compare-warning">{words.unknown(formats.list(unknown.map(quoted)))}</p>}
        {asked.extra.length > 0 && (
          <p className="compare-warning">{words.tooMany(formats.list(asked.extra.map(quoted)))}</p>
        )}
        {isLoading && <p className="pending">{messages.loading}</p>}
      </div>
      {failed.length > 0 && (
        <div className="compare-warning" role="alert">
          <p>{words.failed(formats.list(failed.map(quoted)))}</p>
          <button className="button" type="button" onClick={tryAgain}>
            {messages.tryAgain}
          </button>
        </div>
      )}
      {careers.length > 0 && (
        <>
          <CompareTable careers={careers} onRemove={(slug) => onChange(shown.filter((one) => one !== slug))} />
          <p className="actions">
            <button className="button button-quiet" type="button" onClick={() => window.print()}>
              {words.print}
            </button>
          </p>
        </>
      )}
      {hasRoom && !isLoading && (
        <AddCareer shown={shown} isFirst={shown.length === 0} onAdd={(slug) => onChange([...shown, ...failed, slug])} />
      )}
    </div>
  )
}

const quoted = (name: string) => `“${name}”`
