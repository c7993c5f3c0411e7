import type { CareerDocument } from '@career-explorer/types'
import { useLocation } from '@tanstack/react-router'

import { useLocale } from '@/i18n/locale'

type ReportMistakeProps = {
  career: Pick<CareerDocument, 'title' | 'publishedOn' | 'reviewedOn'>
  contactEmail: string | null
}

/** A mail that names the page and which version of it was read; where there is no address, what to do instead. */
export function ReportMistake({ career, contactEmail }: ReportMistakeProps) {
  const { messages } = useLocale()
  const address = useLocation({ select: (location) => location.pathname })
  if (!contactEmail) return <span>{messages.noReportAddress}</span>
  const version = career.reviewedOn ?? career.publishedOn
  const subject = encodeURIComponent(messages.mistakeSubject(career.title, version))
  const body = encodeURIComponent(messages.mistakeBody(address, version))
  return <a href={`mailto:${contactEmail}?subject=${subject}&body=${body}`}>{messages.reportMistake}</a>
}
