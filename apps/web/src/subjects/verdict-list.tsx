import type { CareersDocument, CareerSummary } from '@career-explorer/types'
import { memo } from 'react'

import { CareerCards } from '@/careers/career-cards'
import { useLocale } from '@/i18n/locale'
import { Block } from '@/text/block'
import { useShown } from '@/ui/use-shown'

import type { Reason } from './open-careers'
import { ReasonText } from './reason-text'

export type Judged = { career: CareersDocument['careers'][number] & CareerSummary; place: number; reason: Reason }

type VerdictListProps = {
  /** Its own on the page. */
  name: string
  title: string
  careers: readonly Judged[]
  /** There is a way in that asks for no stream. */
  hasOtherWay?: boolean
}

/** So many are shown before somebody asks for more. */
export const pageSize = 12
const noStream: Reason = { kind: 'no-stream' }

/** Careers that a choice means the same for, each with the reason. */
export const VerdictList = memo(function VerdictList({ name, title, careers, hasOtherWay = false }: VerdictListProps) {
  const { messages } = useLocale()
  const [count, showMore] = useShown(name, pageSize)
  if (careers.length === 0) return null
  const shown = careers.slice(0, count).map(({ career, place, reason }) => ({
    career,
    path: `careers.${place}`,
    note: (
      <p className="card-text card-reason">
        <ReasonText reason={reason} />
        {hasOtherWay && (
          <>
            {' '}
            <ReasonText reason={noStream} />
          </>
        )}
      </p>
    ),
  }))
  const rest = careers.length - shown.length
  return (
    <Block title={title} paths={shown.map(({ path }) => path)}>
      <CareerCards careers={shown} />
      {rest > 0 && (
        <p className="actions">
          <button className="button button-quiet" type="button" onClick={showMore}>
            {messages.showMore(Math.min(pageSize, rest))}
          </button>
        </p>
      )}
    </Block>
  )
})
