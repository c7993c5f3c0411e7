import type { CareerSummary } from '@career-explorer/types'
import { Link } from '@tanstack/react-router'

import { useLocale } from '@/i18n/locale'
import { Text } from '@/text/translated'

import { useQuizMessages } from './quiz.messages'

type CareerLinksProps = {
  /** `path` is where one is in its document. */
  careers: readonly { career: Pick<CareerSummary, 'slug' | 'title' | 'icon'>; path: string }[]
  /** How many there are beyond these. */
  more: number
}

/** Careers by name alone. */
export function CareerLinks({ careers, more }: CareerLinksProps) {
  const { locale } = useLocale()
  const messages = useQuizMessages()
  return (
    <ul className="chips quiz-careers">
      {careers.map(({ career, path }) => (
        <li key={career.slug}>
          <Link className="chip" to="/$locale/careers/$slug" params={{ locale, slug: career.slug }}>
            <span aria-hidden="true">{career.icon}</span>
            <Text path={`${path}.title`}>{career.title}</Text>
          </Link>
        </li>
      ))}
      {more > 0 && <li className="quiz-more">{messages.moreOfTheme(more)}</li>}
    </ul>
  )
}
