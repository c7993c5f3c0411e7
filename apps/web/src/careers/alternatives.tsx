import type { CareerDocument } from '@career-explorer/types'
import { Link } from '@tanstack/react-router'

import { useLocale } from '@/i18n/locale'
import { Text } from '@/text/translated'

/** Backup options: a link where that career is published, and why it is close. */
export function Alternatives({ alternatives }: Pick<CareerDocument, 'alternatives'>) {
  const { locale } = useLocale()
  return (
    <ul className="alternatives">
      {alternatives.map(({ id, career, text }, index) => (
        <li key={id}>
          {career && (
            <Link to="/$locale/careers/$slug" params={{ locale, slug: career.slug }}>
              <span aria-hidden="true">{career.icon} </span>
              <Text path={`alternatives.${index}.career.title`}>{career.title}</Text>
            </Link>
          )}
          {text && (
            <p>
              <Text path={`alternatives.${index}.text`}>{text}</Text>
            </p>
          )}
          {career && (
            <p className="alternative-tagline">
              <Text path={`alternatives.${index}.career.tagline`}>{career.tagline}</Text>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
