'use client'

import { Link, useConfig, useDocumentInfo } from '@payloadcms/ui'

import '@/editorial/screens/screens.css'
import { onDay } from '@/editorial/screens/phrase'
import { StatePill } from '@/editorial/screens/state-pill'
import { standing, words } from '@/editorial/screens/wording'

import { useEditorial } from './use-editorial'
import { useOpenPlace } from './use-open-place'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Where the document stands, beside the form: words instead of fields that nobody can change. */
export function StandingField() {
  const { config } = useConfig()
  const { id, collectionSlug, data } = useDocumentInfo()
  const { summary } = useEditorial()
  useOpenPlace()
  if (id === undefined || !summary) return null
  const editorial = isRecord(data?.editorial) ? data.editorial : {}
  const facts = [
    [standing.reviewer, summary.assignee],
    [words.dueOn, summary.dueOn && onDay(summary.dueOn)],
    [standing.checked, typeof editorial.lastReviewedOn === 'string' && onDay(editorial.lastReviewedOn)],
    [standing.checkAgain, typeof editorial.reviewBy === 'string' && onDay(editorial.reviewBy)],
  ] as const
  return (
    <section aria-labelledby="editorial-standing" className="editorial editorial__aside">
      <h3 id="editorial-standing">
        {standing.title} <StatePill state={summary.state} />
      </h3>
      <dl>
        {facts.map(
          ([label, value]) =>
            value && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <Link href={`${config.routes.admin}/collections/${collectionSlug}/${id}/review`}>{words.openReview}</Link>
    </section>
  )
}
