import type { CareerDocument, Disclaimer } from '@career-explorer/types'
import { useLocation } from '@tanstack/react-router'

import { DisclaimerList } from '@/disclaimers/disclaimer-list'
import { notPlacedAt, type PlacedDisclaimer } from '@/disclaimers/placed'
import { useLocale } from '@/i18n/locale'
import { useSite } from '@/shell/site'
import { Block } from '@/text/block'

import { AsWritten, SourceTitle, sourceAnchor } from './source-mark'

type CareerTrustProps = { career: CareerDocument; disclaimers: readonly PlacedDisclaimer[] }

/** Why the page can be believed: disclaimers, sources, when it was checked, and how to report a mistake. */
export function CareerTrust({ career, disclaimers }: CareerTrustProps) {
  const { messages } = useLocale()
  const site = useSite()
  const inFooter = new Set(
    site?.disclaimers.filter(({ placement }) => placement.includes('every-page')).map(({ slug }) => slug),
  )
  const rest = notPlacedAt(shownPlacements(career), disclaimers).filter(
    ({ disclaimer }) => !inFooter.has(disclaimer.slug),
  )
  return (
    <>
      {rest.length > 0 && (
        <Block title={messages.disclaimers}>
          <DisclaimerList disclaimers={rest} />
        </Block>
      )}
      {career.sources.length > 0 && <Sources sources={career.sources} />}
      <ReviewDates career={career} contactEmail={site?.contactEmail ?? null} />
    </>
  )
}

/** The parts of this page that carry their own disclaimers. */
function shownPlacements(career: CareerDocument): Disclaimer['placement'] {
  const parts = ['roadmap', 'pay', 'pathways'] as const
  return parts.filter((part) => career[part].length > 0)
}

function Sources({ sources }: Pick<CareerDocument, 'sources'>) {
  const { messages, formats } = useLocale()
  return (
    <Block title={messages.sources} id="sources">
      <ol className="sources">
        {sources.map((source, index) => (
          <li key={source.key} id={sourceAnchor(index)}>
            <SourceTitle source={source} />
            {source.publisher && (
              <span className="source-detail">
                <AsWritten text={source.publisher} />
              </span>
            )}
            {source.accessedOn && (
              <span className="source-detail">{messages.accessedOn(formats.date(source.accessedOn))}</span>
            )}
          </li>
        ))}
      </ol>
    </Block>
  )
}

type ReviewDatesProps = { career: CareerDocument; contactEmail: string | null }

function ReviewDates({ career, contactEmail }: ReviewDatesProps) {
  const { messages, formats } = useLocale()
  const address = useLocation({ select: (location) => location.pathname })
  return (
    <p className="review-dates">
      {career.reviewedOn && <span>{messages.reviewedOn(formats.date(career.reviewedOn))}</span>}
      {career.reviewBy && <span>{messages.reviewBy(formats.date(career.reviewBy))}</span>}
      {contactEmail && (
        <a
          href={`mailto:${contactEmail}?subject=${encodeURIComponent(messages.mistakeSubject(career.title))}&body=${encodeURIComponent(messages.mistakeBody(address))}`}
        >
          {messages.reportMistake}
        </a>
      )}
    </p>
  )
}
