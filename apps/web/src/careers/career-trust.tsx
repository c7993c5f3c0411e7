import type { CareerDocument, Disclaimer } from '@career-explorer/types'

import { DisclaimerList } from '@/disclaimers/disclaimer-list'
import { notPlacedAt, type PlacedDisclaimer } from '@/disclaimers/placed'
import { useLocale } from '@/i18n/locale'
import { useFrame } from '@/shell/use-frame'

import { ReportMistake } from './report-mistake'
import { AsWritten, SourceTitle, sourceAnchor } from './source-mark'
import { Section } from './section'

type CareerTrustProps = { career: CareerDocument; disclaimers: readonly PlacedDisclaimer[] }

/** Why the page can be believed: disclaimers, sources, when it was checked, and how to report a mistake. */
export function CareerTrust({ career, disclaimers }: CareerTrustProps) {
  const { messages, formats } = useLocale()
  const frame = useFrame()
  const inFooter = new Set(
    frame?.disclaimers.filter(({ placement }) => placement.includes('every-page')).map(({ slug }) => slug),
  )
  const rest = notPlacedAt(shownPlacements(career), disclaimers).filter(
    ({ disclaimer }) => !inFooter.has(disclaimer.slug),
  )
  return (
    <>
      {rest.length > 0 && (
        <Section title={messages.disclaimers}>
          <DisclaimerList disclaimers={rest} />
        </Section>
      )}
      {career.sources.length > 0 && <Sources sources={career.sources} />}
      <p className="review-dates">
        {career.reviewedOn && <span>{messages.reviewedOn(formats.date(career.reviewedOn))}</span>}
        {career.reviewBy && <span>{messages.reviewBy(formats.date(career.reviewBy))}</span>}
        <ReportMistake career={career} contactEmail={frame?.contactEmail ?? null} />
      </p>
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
    <Section title={messages.sources} id="sources">
      <ol className="sources">
        {sources.map((source, index) => (
          <li key={source.key} id={sourceAnchor(index)}>
            <SourceTitle source={source} />{' '}
            {source.publisher && (
              <small>
                <AsWritten text={source.publisher} />
              </small>
            )}{' '}
            {source.accessedOn && <small>{messages.accessedOn(formats.date(source.accessedOn))}</small>}
          </li>
        ))}
      </ol>
    </Section>
  )
}
